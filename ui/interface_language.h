#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace linimasa::ui {

/// The language to speak, by its code: the one that was chosen in the settings, else the first of the system's languages
/// (BCP 47, the dearest first) that the interface knows, else English.
[[nodiscard]] QString interfaceLanguage(const QString& chosen, const QStringList& systemLanguages);

/// How dates and numbers are written beside texts of that language: as the system does where it speaks the same language
/// (a system without a language, as with LC_ALL=C, speaks English), else as is usual for the language.
[[nodiscard]] QLocale interfaceLocale(const QString& language, const QLocale& system);

/// The texts of a language, the program's own and those of Qt's dialogs, for as long as this lives. To be made before the first
/// widget: what is on the screen already keeps its words.
class Translation {
public:
    explicit Translation(const QString& language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    void add(const QString& name, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace linimasa::ui
