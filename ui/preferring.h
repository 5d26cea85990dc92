#pragma once

#include "app/jobs/backup_job.h"
#include "app/settings/preferences.h"
#include "ui/desktop_wishes.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/widgets/theme.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace linimasa::reader {
class ReaderPane;
}

namespace linimasa::ui {

class Actions;
class Annotating;
class Librarian;
class RecentFiles;
class StatusLine;

/// How a person likes the window: applies the preferences and the theme, shows the settings, and has the library copied.
class Preferring : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        Actions& actions;
        reader::ReaderPane& reader;
        Annotating& annotating;
        Librarian& librarian;
        RecentFiles& recent;
        StatusLine& status;
        QString settingsFile; // for the reader to know; empty: nothing is kept
    };
    Preferring(const Place& place, QWidget* window);
    ~Preferring() override;

    [[nodiscard]] const settings::Preferences& preferences() const { return m_preferences; }
    /// At the start: nobody is told.
    void restore(const settings::Preferences& preferences);
    [[nodiscard]] widgets::Theme theme() const { return m_theme; }
    void setTheme(widgets::Theme theme);
    void openSettings(dialogs::SettingsDialog::Page page);
    /// The news of this version have been told of. Kept with what is kept next: at the start the window has nothing to keep yet.
    void noteNewsSeen();

Q_SIGNALS:
    /// The reader chose otherwise: to be kept now.
    void changed();

private:
    void connectActions();
    void connectDialog(dialogs::SettingsDialog& dialog);
    void apply();
    void paint();
    void change(const settings::Preferences& preferences);
    void backUp(jobs::BackupJob::Occasion occasion);
    void noteBackup(jobs::Outcome outcome);
    void showCopies();
    void restoreCopy(const QString& path);

    Place m_place;
    QWidget* m_window;
    settings::Preferences m_preferences;
    widgets::Theme m_theme = widgets::Theme::System;
    DesktopWishes m_wishes;
    QPointer<dialogs::SettingsDialog> m_dialog;
    std::unique_ptr<jobs::BackupJob> m_backup; // made with the first copy
    QTimer m_daily;
    QString m_backupNews;
};

} // namespace linimasa::ui
