#pragma once

#include "app/base/result.h"
#include "app/library/database.h"

#include <QString>

#include <functional>
#include <vector>

namespace linimasa::library {

/// One step of the schema. Steps are numbered from 1 without gaps; the number of the last one applied is the file's
/// `user_version`.
struct Migration {
    int number = 0;
    QString name; // of its file, for messages
    QString script;
};

/// Reads the steps from a folder of files named "0001_articles.sql", which may lie in Qt's resources. A folder without steps, a
/// gap or a double number is an error. To add a step, add the next file: it is found by its name.
[[nodiscard]] base::Result<std::vector<Migration>> readMigrations(const QString& folder);

/// Brings the file to the newest schema: all steps in one transaction, or none. `beforeChange` is called first when the file
/// has data and steps are missing (the place to back it up); its error stops everything. A file of a newer schema is refused
/// (ErrorKind::Newer) and not touched.
[[nodiscard]] base::Result<void> migrate(Database& database, const std::vector<Migration>& migrations,
                                         const std::function<base::Result<void>()>& beforeChange = {});

} // namespace linimasa::library
