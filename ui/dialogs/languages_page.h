#pragma once

#include "app/settings/preferences.h"
#include "ui/dialogs/settings_page.h"

class QComboBox;

namespace linimasa::dialogs {

/// The language of the window and the spelling of notes.
class LanguagesPage : public SettingsPage {
    Q_OBJECT

public:
    /// The preferences must outlive the page.
    explicit LanguagesPage(settings::Preferences& preferences, QWidget* parent = nullptr);

private:
    QComboBox* addLanguages(const QString& first, QString& chosen);

    settings::Preferences& m_preferences;
};

/// A language's name in itself: "Bahasa Indonesia".
[[nodiscard]] QString ownNameOf(const QString& language);

} // namespace linimasa::dialogs
