#include "app/library/library.h"

#include "app/library/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace {

constexpr qint64 quicklyChecked = 16LL * 1024 * 1024; // bytes

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

Result<void> makeFolder(const LibraryFolder& folder)
{
    if (!QDir().mkpath(folder.path)) {
        return failure(ErrorKind::NoPermission,
                       LibraryWords::tr("The library's folder could not be made: %1. Choose another library folder.")
                           .arg(QDir::toNativeSeparators(folder.path)));
    }
    return {};
}

/// SQLite opens a file that it may not write without a word; only a writer learns of it.
Result<void> tryWriting(Database& database)
{
    auto writing = database.transaction();
    const bool refused = !writing && writing.error().kind != ErrorKind::Locked;
    return refused ? Result<void>(std::unexpected(writing.error())) : Result<void>();
}

/// For writing where that is allowed, else for reading.
Result<std::unique_ptr<Database>> openEither(const LibraryFolder& folder)
{
    auto database = Database::open(folder.file());
    if (database) {
        if (const auto written = tryWriting(**database); !written) {
            database = std::unexpected(written.error());
        }
    }
    const bool mayBeRead = !database && QFileInfo::exists(folder.file())
        && (database.error().kind == ErrorKind::ReadOnly || database.error().kind == ErrorKind::NoPermission);
    if (mayBeRead) {
        if (auto readable = Database::open(folder.file(), Access::ReadOnly)) {
            return readable;
        }
    }
    return database;
}

Result<std::unique_ptr<Database>> openChecked(const LibraryFolder& folder)
{
    auto database = openEither(folder);
    const bool suspected = QFileInfo::exists(folder.checkMark());
    if (database && (suspected || QFileInfo(folder.file()).size() < quicklyChecked)) {
        const auto whole = checkIntegrity(**database, suspected ? Check::Full : Check::Quick);
        if (!whole) {
            return std::unexpected(whole.error());
        }
        QFile::remove(folder.checkMark());
    }
    return database;
}

} // namespace

Result<OpenedLibrary> openLibrary(const LibraryFolder& folder, const QDateTime& now, const QString& schemaFolder)
{
    const auto migrations = readMigrations(schemaFolder);
    if (!migrations) {
        return std::unexpected(migrations.error());
    }
    if (auto made = makeFolder(folder); !made) {
        return std::unexpected(made.error());
    }
    OpenedLibrary opened;
    auto awaited = restoreAwaited(folder, now);
    if (!awaited) {
        return std::unexpected(awaited.error());
    }
    opened.restored = std::move(*awaited);
    auto database = openChecked(folder);
    if (!database && database.error().kind == ErrorKind::Damaged) {
        auto restored = restoreNewest(folder, now);
        if (!restored) {
            return std::unexpected(restored.error());
        }
        opened.restored = std::move(*restored);
        database = openChecked(folder);
    }
    if (!database) {
        return std::unexpected(database.error());
    }
    opened.database = std::move(*database);
    const auto backUpFirst = [&]() -> Result<void> {
        return backUp(*opened.database,
                      folder.backups() + u"/before-update-%1.sqlite"_s.arg(now.toString(u"yyyy-MM-dd'T'HHmmss")));
    };
    if (auto migrated = migrate(*opened.database, *migrations, backUpFirst); !migrated) {
        return std::unexpected(migrated.error());
    }
    return opened;
}

Result<std::unique_ptr<Database>> connectTo(const LibraryFolder& folder, Access access, Durability durability)
{
    if (!QFileInfo::exists(folder.file())) {
        return failure(ErrorKind::NotFound,
                       LibraryWords::tr("There is no library in %1.").arg(QDir::toNativeSeparators(folder.path)));
    }
    return Database::open(folder.file(), access, durability);
}

} // namespace linimasa::library
