#pragma once

#include "app/settings/preferences.h"
#include "ui/dialogs/backups_page.h"
#include "ui/dialogs/keys_page.h"
#include "ui/widgets/theme.h"

#include <QDialog>

#include <array>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace linimasa::dialogs {

/// All settings, a page for each matter. What is chosen counts at once; there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// How things stand when the dialog opens.
    struct Start {
        settings::Preferences preferences;
        widgets::Theme theme = widgets::Theme::System;
        std::array<QString, 4> labels; // names
        std::vector<ActKeys> acts;
        QString library; // its folder; empty: none
        QString settingsFile; // empty: none
    };
    enum class Page { Appearance, Languages, Labels, Keys, Privacy, Backups };

    explicit SettingsDialog(Start start, QWidget* parent = nullptr);

    void openPage(Page page);
    [[nodiscard]] BackupsPage& backups() { return *m_backups; }

Q_SIGNALS:
    void preferencesChanged(const linimasa::settings::Preferences& preferences);
    void themeChosen(linimasa::widgets::Theme theme);
    void labelsNamed(const std::array<QString, 4>& names);

private:
    void addPage(QWidget* page, const QString& name);
    void addLabels();

    Start m_start;
    QListWidget* m_names;
    QStackedWidget* m_pages;
    BackupsPage* m_backups = nullptr;
};

} // namespace linimasa::dialogs
