#pragma once

#include "app/settings/preferences.h"
#include "ui/dialogs/settings_page.h"

namespace linimasa::dialogs {

/// What is kept of what one does, and that none of it leaves the computer.
class PrivacyPage : public SettingsPage {
    Q_OBJECT

public:
    /// The preferences must outlive the page. `library` and `settingsFile` are where things are kept; empty: nowhere.
    PrivacyPage(settings::Preferences& preferences, const QString& library, const QString& settingsFile,
                QWidget* parent = nullptr);
};

} // namespace linimasa::dialogs
