#pragma once

#include "app/base/result.h"
#include "app/library/database.h"

#include <QString>
#include <QStringList>

namespace linimasa::library {

/// The folders whose new files are imported by themselves. A person's choice, kept with the library.
class WatchedFolders {
public:
    explicit WatchedFolders(Database& database)
        : m_database(database)
    {
    }

    /// Absolute paths, in alphabetical order.
    [[nodiscard]] base::Result<QStringList> all()
    {
        return m_database.texts(QStringLiteral("SELECT path FROM watched_folder ORDER BY path"));
    }
    /// A folder that is watched already stays so.
    [[nodiscard]] base::Result<void> add(const QString& path);
    [[nodiscard]] base::Result<void> remove(const QString& path);

private:
    Database& m_database;
};

} // namespace linimasa::library
