#pragma once

#include "app/settings/preferences.h"
#include "ui/dialogs/settings_page.h"

#include <QDateTime>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace linimasa::dialogs {

/// Copies of the library, as the page shows them.
struct KeptCopies {
    struct Copy {
        QString path;
        QDateTime made;
        qint64 bytes = 0;
    };
    QString folder; // empty: there is no library
    std::vector<Copy> copies; // newest first
    QString awaited; // path of the one that takes the library's place at the next start; empty: none
    bool isBeingMade = false; // one more
    QString news; // what became of the last one that was asked for
};

/// How many copies are kept, where, and what can be done with them.
class BackupsPage : public SettingsPage {
    Q_OBJECT

public:
    /// The preferences must outlive the page.
    explicit BackupsPage(settings::Preferences& preferences, QWidget* parent = nullptr);

    void show(const KeptCopies& kept);

Q_SIGNALS:
    void backUpWanted();
    /// At the next start; an empty path: after all not.
    void restoreWanted(const QString& path);
    void folderWanted();

private:
    void addButtons();
    void askToRestore();
    void refresh();

    KeptCopies m_kept;
    QLabel* m_folder;
    QTreeWidget* m_list;
    QLabel* m_news;
    QPushButton* m_now;
    QPushButton* m_restore;
    QPushButton* m_open;
};

} // namespace linimasa::dialogs
