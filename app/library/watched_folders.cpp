#include "app/library/watched_folders.h"

#include <QDir>

namespace linimasa::library {

namespace {

QString absolute(const QString& path)
{
    return QDir::cleanPath(QDir(path).absolutePath());
}

} // namespace

base::Result<void> WatchedFolders::add(const QString& path)
{
    return m_database.statement(QStringLiteral("INSERT OR IGNORE INTO watched_folder (path) VALUES (?)"))
        .run(absolute(path));
}

base::Result<void> WatchedFolders::remove(const QString& path)
{
    return m_database.statement(QStringLiteral("DELETE FROM watched_folder WHERE path = ?")).run(absolute(path));
}

} // namespace linimasa::library
