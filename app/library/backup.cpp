#include "app/library/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <utility>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace {

constexpr std::size_t fewestCopies = 2;
constexpr qint64 mostBytes = 4LL * 1024 * 1024 * 1024; // of all copies together

const QString& stamp()
{
    static const QString format = u"yyyy-MM-dd'T'HHmmss"_s;
    return format;
}

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

void removeOldest(const LibraryFolder& folder, int keep)
{
    std::vector<Backup> copies = backupsIn(folder);
    qint64 bytes = 0;
    for (std::size_t i = 0; i < copies.size(); ++i) {
        bytes += copies[i].bytes;
        if (i >= fewestCopies && (std::cmp_greater_equal(i, keep) || bytes > mostBytes)) {
            QFile::remove(copies[i].path);
        }
    }
}

/// What a program that was ended in the middle of a copy has left.
void removeUnfinished(const LibraryFolder& folder, const QDateTime& now)
{
    for (const QFileInfo& file : QDir(folder.backups()).entryInfoList({u"*.part"_s}, QDir::Files)) {
        if (file.lastModified() < now.addDays(-1)) {
            QFile::remove(file.filePath());
        }
    }
}

/// What SQLite keeps beside a file: its write-ahead log goes where the file goes.
const QStringList& parts()
{
    static const QStringList endings {u""_s, u"-wal"_s, u"-shm"_s};
    return endings;
}

Result<void> isWhole(const QString& path)
{
    auto copy = Database::open(path, Access::ReadOnly);
    return copy ? checkIntegrity(**copy, Check::Quick) : std::unexpected(copy.error());
}

/// `kept`: what the library's file is called from then on.
Result<Restoration> putInPlace(const Backup& copy, const LibraryFolder& folder, const QString& kept)
{
    // The copy is brought beside the library first, so that a full disk is noticed before anything is moved.
    const QString incoming = folder.file() + u".restored"_s;
    QFile::remove(incoming);
    if (!QFile::copy(copy.path, incoming)) {
        QFile::remove(incoming);
        return failure(
            ErrorKind::DiskFull,
            LibraryWords::tr(
                "The library could not be restored: its backup could not be copied. Free some space and start again. "
                "Nothing was changed."),
            copy.path);
    }
    for (const QString& part : parts()) {
        if (QFile::exists(folder.file() + part) && !QFile::rename(folder.file() + part, kept + part)) {
            return failure(ErrorKind::ReadOnly,
                           LibraryWords::tr("The library could not be restored: its folder is read-only."),
                           kept + part);
        }
    }
    if (!QFile::rename(incoming, folder.file())) {
        return failure(ErrorKind::WriteFailed, LibraryWords::tr("The library could not be restored from its backup."),
                       incoming);
    }
    return Restoration {.copyOf = copy.made, .damagedFile = kept};
}

} // namespace

std::vector<Backup> backupsIn(const LibraryFolder& folder)
{
    std::vector<Backup> copies;
    const QDir directory(folder.backups());
    for (const QFileInfo& file :
         directory.entryInfoList({u"library-*.sqlite"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QDateTime made = QDateTime::fromString(file.completeBaseName().sliced(8), stamp());
        if (made.isValid()) {
            copies.push_back({file.filePath(), made, file.size()});
        }
    }
    return copies;
}

Result<void> backUp(Database& database, const QString& target)
{
    if (!QDir().mkpath(QFileInfo(target).absolutePath())) {
        return failure(ErrorKind::ReadOnly, LibraryWords::tr("No backup was made: its folder could not be made."),
                       target);
    }
    // Two programs may make the same copy at once.
    const QString unfinished = target + u".%1.part"_s.arg(QCoreApplication::applicationPid());
    QFile::remove(unfinished);
    Statement copy = database.statement(u"VACUUM INTO ?"_s);
    if (auto copied = copy.run(unfinished); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    QFile::remove(target);
    if (!QFile::rename(unfinished, target)) {
        QFile::remove(unfinished);
        return failure(ErrorKind::WriteFailed, LibraryWords::tr("No backup was made: its file could not be named."),
                       target);
    }
    return {};
}

Result<bool> backUpDaily(Database& database, const LibraryFolder& folder, const QDateTime& now, int keep)
{
    const std::vector<Backup> copies = backupsIn(folder);
    if (!copies.empty() && copies.front().made.date() >= now.date()) {
        return false;
    }
    return backUpNow(database, folder, now, keep).transform([] { return true; });
}

Result<void> backUpNow(Database& database, const LibraryFolder& folder, const QDateTime& now, int keep)
{
    removeUnfinished(folder, now);
    const QString target = folder.backups() + u"/library-%1.sqlite"_s.arg(now.toString(stamp()));
    const auto whole = checkIntegrity(database, Check::Full);
    if (!whole && whole.error().kind == ErrorKind::Damaged) {
        checkAtNextStart(folder);
    }
    return whole.and_then([&] { return backUp(database, target); }).transform([&] { removeOldest(folder, keep); });
}

void checkAtNextStart(const LibraryFolder& folder)
{
    QFile mark(folder.checkMark());
    (void)mark.open(QIODevice::WriteOnly); // where it cannot be made, nothing could be restored
}

Result<void> checkIntegrity(Database& database, Check check)
{
    const auto found
        = database.texts(check == Check::Quick ? u"PRAGMA quick_check(5)"_s : u"PRAGMA integrity_check(5)"_s);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (*found != QStringList {u"ok"_s}) {
        return failure(ErrorKind::Damaged, LibraryWords::tr("The library is damaged."), found->join(u'\n'));
    }
    return {};
}

Result<void> restoreAtNextStart(const LibraryFolder& folder, const QString& copy)
{
    if (copy.isEmpty()) {
        QFile::remove(folder.restoreMark());
        return {};
    }
    QSaveFile mark(folder.restoreMark());
    if (!mark.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::WriteFailed,
                       LibraryWords::tr("The copy cannot be restored: the library's folder is read-only."),
                       mark.errorString());
    }
    mark.write(QFileInfo(copy).fileName().toUtf8());
    if (!mark.commit()) {
        return failure(ErrorKind::WriteFailed,
                       LibraryWords::tr("The copy cannot be restored: the library's folder is read-only."),
                       mark.errorString());
    }
    return {};
}

QString copyAwaited(const LibraryFolder& folder)
{
    QFile mark(folder.restoreMark());
    if (!mark.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString name = QString::fromUtf8(mark.read(1000)).trimmed();
    // One of ours, and in no other folder.
    for (const Backup& copy : backupsIn(folder)) {
        if (QFileInfo(copy.path).fileName() == name) {
            return copy.path;
        }
    }
    return {};
}

Result<std::optional<Restoration>> restoreAwaited(const LibraryFolder& folder, const QDateTime& now)
{
    const QString wanted = copyAwaited(folder);
    QFile::remove(folder.restoreMark());
    for (const Backup& copy : backupsIn(folder)) {
        if (copy.path == wanted && isWhole(copy.path)) {
            auto put
                = putInPlace(copy, folder, folder.path + u"/before-restoring-%1.sqlite"_s.arg(now.toString(stamp())));
            return put.transform([&](Restoration done) {
                done.wasWanted = true;
                return std::optional(done);
            });
        }
    }
    return std::nullopt;
}

QString Restoration::sentence() const
{
    if (wasWanted) {
        return LibraryWords::tr("Restored the copy of %1, as you wanted. The library before it was kept at %2.")
            .arg(QLocale().toString(copyOf, QLocale::ShortFormat), QDir::toNativeSeparators(damagedFile));
    }
    return LibraryWords::tr("The library was damaged. Restored the copy of %1. The damaged file was kept at %2.")
        .arg(QLocale().toString(copyOf, QLocale::ShortFormat), QDir::toNativeSeparators(damagedFile));
}

Result<Restoration> restoreNewest(const LibraryFolder& folder, const QDateTime& now)
{
    for (const Backup& copy : backupsIn(folder)) {
        if (!isWhole(copy.path)) {
            continue;
        }
        return putInPlace(copy, folder, folder.path + u"/damaged-%1.sqlite"_s.arg(now.toString(stamp())));
    }
    return failure(ErrorKind::Damaged,
                   LibraryWords::tr(
                       "The library is damaged and there is no whole backup of it. Nothing was changed. Move the file "
                       "away to begin a "
                       "new library, or choose another library folder."),
                   folder.file());
}

} // namespace linimasa::library
