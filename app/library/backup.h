#pragma once

#include "app/base/result.h"
#include "app/library/database.h"
#include "app/library/library_folder.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace linimasa::library {

/// One copy of a library's file.
struct Backup {
    QString path;
    QDateTime made; // local time, from its name
    qint64 bytes = 0;
};

/// The daily copies, newest first.
[[nodiscard]] std::vector<Backup> backupsIn(const LibraryFolder& folder);

/// Writes a whole, compact copy of the library as it is at this moment; others may go on reading and writing. The copy gets its name
/// when it is complete; a full disk leaves nothing behind.
[[nodiscard]] base::Result<void> backUp(Database& database, const QString& target);

/// Makes the day's copy unless there is one, after a check of the whole file, so that a damaged library never takes the place of
/// good copies; then removes the oldest ones. `keep` are kept, fewer when they are large (4 GiB together), never fewer than two.
/// Takes seconds for a large library: call it from a job. Answers whether a copy was made. Damage that is found here is remembered
/// for the next start (checkAtNextStart).
[[nodiscard]] base::Result<bool> backUpDaily(Database& database, const LibraryFolder& folder, const QDateTime& now,
                                             int keep = 7);

/// The same at any time, beside the day's copy.
[[nodiscard]] base::Result<void> backUpNow(Database& database, const LibraryFolder& folder, const QDateTime& now,
                                           int keep);

/// Looks through the file for damage. `Quick` leaves out whether indexes agree with their tables.
enum class Check { Quick, Full };
[[nodiscard]] base::Result<void> checkIntegrity(Database& database, Check check);

/// Makes the next openLibrary look through the whole file, however large, and restore a backup when it is damaged: called when something
/// was found damaged (ErrorKind::Damaged) while the library is open.
void checkAtNextStart(const LibraryFolder& folder);

/// Makes the next openLibrary put this copy (its path, one of backupsIn) in the place of the library, which is then kept beside it;
/// an empty path takes that back. Nothing is looked at now.
[[nodiscard]] base::Result<void> restoreAtNextStart(const LibraryFolder& folder, const QString& copy);
/// The copy that was asked for; empty: none.
[[nodiscard]] QString copyAwaited(const LibraryFolder& folder);

/// What was done to a damaged library, or to one in whose place a person wanted a copy.
struct Restoration {
    QDateTime copyOf; // when the copy was made that is the library now
    QString damagedFile; // where the one before was kept
    bool wasWanted = false; // by a person; nothing was damaged
    [[nodiscard]] QString sentence() const; // for the reader
};

/// Puts the newest copy that is whole in the place of the library's file, which is kept beside it under another name. No
/// connection to the library may be open. When no copy is whole, nothing is touched (ErrorKind::Damaged).
[[nodiscard]] base::Result<Restoration> restoreNewest(const LibraryFolder& folder, const QDateTime& now);

/// Does what restoreAtNextStart asked for, once. None: nothing was asked for, or the copy is gone or not whole, and the library is
/// as it was. No connection to the library may be open.
[[nodiscard]] base::Result<std::optional<Restoration>> restoreAwaited(const LibraryFolder& folder,
                                                                      const QDateTime& now);

} // namespace linimasa::library
