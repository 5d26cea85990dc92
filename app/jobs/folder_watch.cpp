#include "app/jobs/folder_watch.h"

#include "app/import/file_walker.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace linimasa::jobs {

namespace {

constexpr int quietTime = 700; // milliseconds; a file that has not changed for so long is complete
constexpr qint64 settledAge = 3; // seconds; an older file need not be seen twice

FolderWatch::Look lookThrough(const QStringList& folders)
{
    FolderWatch::Look seen;
    QStringList there;
    for (const QString& folder : folders) {
        if (QFileInfo(folder).isDir()) {
            there.append(folder);
            seen.folders.append(folder);
            QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (below.hasNext()) {
                seen.folders.append(below.next());
            }
        }
    }
    for (const QString& path : import::filesUnder(there)) {
        const QFileInfo file(path);
        if (file.isFile()) {
            seen.files.append(path);
            seen.stamps.append({.changed = file.lastModified(), .bytes = file.size()});
        }
    }
    return seen;
}

} // namespace

FolderWatch::FolderWatch(QObject* parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_quiet.start(); });
    connect(&m_look, &QFutureWatcher<Look>::finished, this, [this] { compare(m_look.result()); });
}

FolderWatch::~FolderWatch()
{
    m_look.waitForFinished();
}

void FolderWatch::setFolders(const QStringList& folders)
{
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty()) {
        m_watcher.removePaths(watched);
    }
    m_folders = folders;
    m_told.clear();
    m_seen.clear();
    look();
}

void FolderWatch::look()
{
    if (m_look.isRunning()) {
        m_again = true;
        return;
    }
    m_look.setFuture(QtConcurrent::run(lookThrough, m_folders));
}

void FolderWatch::compare(const Look& seen)
{
    const QStringList watched = m_watcher.directories();
    QStringList unwatched;
    for (const QString& folder : seen.folders) {
        if (!watched.contains(folder)) {
            unwatched.append(folder);
        }
    }
    if (!unwatched.isEmpty()) {
        m_watcher.addPaths(unwatched);
    }
    const QDateTime settled = QDateTime::currentDateTime().addSecs(-settledAge);
    QStringList found;
    QHash<QString, Stamp> unsettled;
    for (qsizetype i = 0; i < seen.files.size(); ++i) {
        const QString& path = seen.files[i];
        const Stamp& stamp = seen.stamps[i];
        if (m_told.value(path) == stamp) {
            continue;
        }
        if (stamp.changed < settled || m_seen.value(path) == stamp) {
            found.append(path);
            m_told.insert(path, stamp);
        } else {
            unsettled.insert(path, stamp);
        }
    }
    m_seen = std::move(unsettled);
    if (!m_seen.isEmpty() || std::exchange(m_again, false)) {
        m_quiet.start();
    }
    if (!found.isEmpty()) {
        Q_EMIT filesFound(found);
    }
}

} // namespace linimasa::jobs
