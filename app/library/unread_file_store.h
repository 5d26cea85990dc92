#pragma once

#include "app/base/result.h"
#include "app/library/database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace linimasa::library {

/// A file that was to be added and could not be read.
struct UnreadFile {
    QString path;
    base::Error error; // its sentence says why
    QDateTime seen; // UTC
};

/// The files that could not be read: their rows stay in the list, with the cause, until they are read or dismissed.
class UnreadFileStore {
public:
    explicit UnreadFileStore(Database& database)
        : m_database(database)
    {
    }

    /// In the order of their paths.
    [[nodiscard]] base::Result<std::vector<UnreadFile>> all();
    /// The latest cause takes the place of the one before.
    [[nodiscard]] base::Result<void> keep(const UnreadFile& file);
    [[nodiscard]] base::Result<void> remove(const QString& path);

private:
    Database& m_database;
};

} // namespace linimasa::library
