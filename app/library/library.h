#pragma once

#include "app/base/result.h"
#include "app/library/backup.h"
#include "app/library/database.h"
#include "app/library/library_folder.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace linimasa::library {

/// A library that was opened for work.
struct OpenedLibrary {
    std::unique_ptr<Database> database;
    std::optional<Restoration> restored; // say so: its sentence() is for the reader
};

/// Opens the library at the start of a program, and makes it when there is none: checks the file, puts the newest backup in the
/// place of a damaged one, brings the schema up to date (after a backup). Large files (16 MiB and more) are only looked at here;
/// backUpDaily checks them whole. A library that may not be written is opened for reading (database->access()): say so, and expect
/// ErrorKind::ReadOnly from every change. `schemaFolder` is where the migrations are.
/// Errors: Newer, ReadOnly, NoPermission, DiskFull, Locked, Damaged, each with a sentence that says what to do.
[[nodiscard]] base::Result<OpenedLibrary> openLibrary(const LibraryFolder& folder, const QDateTime& now,
                                                      const QString& schemaFolder
                                                      = QStringLiteral(":/linimasa/schema"));

/// One more connection to a library that openLibrary has opened: for another thread, or to read only.
[[nodiscard]] base::Result<std::unique_ptr<Database>> connectTo(const LibraryFolder& folder, Access access,
                                                                Durability durability);

} // namespace linimasa::library
