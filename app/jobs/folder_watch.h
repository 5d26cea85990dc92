#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace linimasa::jobs {

/// Watches folders and all below them for files that come or change. Which folders are watched is remembered by
/// library::WatchedFolders; after a start every file is told once, and an import passes over those it knows.
class FolderWatch : public QObject {
    Q_OBJECT

public:
    explicit FolderWatch(QObject* parent = nullptr);
    /// Waits for the look that is under way.
    ~FolderWatch() override;

    /// Replaces the folders that are watched, and looks through them. One that is not there is looked for again whenever something
    /// changes.
    void setFolders(const QStringList& folders);
    [[nodiscard]] const QStringList& folders() const { return m_folders; }

Q_SIGNALS:
    /// New or changed files that nobody is writing any more, in the order of import::filesUnder.
    void filesFound(const QStringList& files);

public:
    struct Stamp {
        QDateTime changed;
        qint64 bytes = -1;
        bool operator==(const Stamp&) const = default;
    };
    /// What one look through the folders saw.
    struct Look {
        QStringList files;
        QList<Stamp> stamps; // one a file
        QStringList folders; // all below and the watched ones themselves
    };

private:
    void look();
    void compare(const Look& seen);

    QStringList m_folders;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; // runs out when nothing has changed for a while
    QFutureWatcher<Look> m_look;
    bool m_again = false; // something changed while it looked
    QHash<QString, Stamp> m_told;
    QHash<QString, Stamp> m_seen; // by the look before, and not told
};

} // namespace linimasa::jobs
