#include "ui/dialogs/languages_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

QString ownNameOf(const QString& language)
{
    if (language == "id"_L1) {
        return u"Bahasa Indonesia"_s;
    }
    if (language == "ja"_L1) {
        return u"日本語"_s;
    }
    return language == "vi"_L1 ? u"Tiếng Việt"_s : u"English"_s;
}

LanguagesPage::LanguagesPage(settings::Preferences& preferences, QWidget* parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
{
    addHeading(tr("Language of the window"));
    QComboBox* window = addLanguages(tr("As the desktop"), preferences.language);
    window->setObjectName(u"language"_s);
    window->setAccessibleName(tr("Language of the window"));
    QLabel* later = addSentence(tr("The window speaks it when Linimasa is started again."));
    later->setVisible(false);
    connect(window, &QComboBox::activated, later, [later] { later->show(); });

    addHeading(tr("Spelling of notes"));
    auto* checks = new QCheckBox(tr("&Underline misspelt words"), this);
    checks->setObjectName(u"spelling"_s);
    checks->setChecked(preferences.checksSpelling);
    column().addWidget(checks);
    addSentence(tr("I usually write notes in:"));
    QComboBox* notes = addLanguages(tr("No usual language"), preferences.noteLanguage);
    notes->setObjectName(u"noteLanguage"_s);
    notes->setAccessibleName(tr("Usual language of notes"));
    addSentence(
        tr("Each paragraph is checked in the language it is written in. The usual language counts where a few words "
           "do not show it. Dictionaries are those of the desktop."));
    column().addStretch(1);
    notes->setEnabled(preferences.checksSpelling);
    connect(checks, &QCheckBox::toggled, this, [this, notes](bool isWanted) {
        m_preferences.checksSpelling = isWanted;
        notes->setEnabled(isWanted);
        Q_EMIT changed();
    });
}

QComboBox* LanguagesPage::addLanguages(const QString& first, QString& chosen)
{
    auto* languages = new QComboBox(this);
    languages->addItem(first, QString());
    for (const QString& language : settings::interfaceLanguages()) {
        languages->addItem(ownNameOf(language), language);
    }
    languages->setCurrentIndex(languages->findData(chosen));
    column().addWidget(languages, 0, Qt::AlignLeft);
    connect(languages, &QComboBox::activated, this, [this, languages, &chosen] {
        chosen = languages->currentData().toString();
        Q_EMIT changed();
    });
    return languages;
}

} // namespace linimasa::dialogs
