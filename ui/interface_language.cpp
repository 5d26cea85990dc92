#include "ui/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList& spoken()
{
    static const QStringList languages {u"en"_s, u"id"_s, u"ja"_s, u"vi"_s};
    return languages;
}

} // namespace

QString interfaceLanguage(const QString& chosen, const QStringList& systemLanguages)
{
    if (spoken().contains(chosen)) {
        return chosen;
    }
    for (const QString& system : systemLanguages) {
        const QString language = system.section(u'-', 0, 0).section(u'_', 0, 0);
        if (spoken().contains(language)) {
            return language;
        }
    }
    return u"en"_s;
}

QLocale interfaceLocale(const QString& language, const QLocale& system)
{
    // A system without a language (LC_ALL=C) names months and days in English.
    const QString speaks = system.language() == QLocale::C ? u"en"_s : QLocale::languageToCode(system.language());
    const bool speaksIt = speaks == language;
    return speaksIt ? system : QLocale(language);
}

Translation::Translation(const QString& language)
{
    // The last one is asked first.
    add(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(u"qt_"_s + language, u":/linimasa/translations"_s);
    add(u"linimasa_"_s + language, u":/linimasa/translations"_s);
}

Translation::~Translation()
{
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

void Translation::add(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace linimasa::ui
