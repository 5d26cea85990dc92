#include "ui/file_watch.h"

#include <QFileInfo>

namespace linimasa::ui {

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(250);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const QString& path)
{
    if (path == m_path) {
        return;
    }
    if (!m_watcher.files().isEmpty()) {
        m_watcher.removePaths(m_watcher.files());
    }
    m_settle.stop();
    m_path = path;
    if (!path.isEmpty() && !path.startsWith(u':')) {
        m_watcher.addPath(path);
    }
}

void FileWatch::look()
{
    if (!QFileInfo::exists(m_path)) {
        Q_EMIT gone(m_path);
        return;
    }
    if (!m_watcher.files().contains(m_path)) {
        m_watcher.addPath(m_path);
    }
    Q_EMIT changed(m_path);
}

} // namespace linimasa::ui
