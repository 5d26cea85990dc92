#include "app/library/sqlite_error.h"

#include <QCoreApplication>

namespace linimasa::library {

namespace {

// Primary result codes; extended ones keep them in their low byte.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    LockedTable = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

constexpr int ioErrorWrite = 10 | (3 << 8);
constexpr int ioErrorSync = 10 | (4 << 8);
constexpr int ioErrorTruncate = 10 | (6 << 8);
constexpr int ioErrorShortRead = 10 | (2 << 8);
constexpr int ioErrorSharedMemorySize = 10 | (19 << 8);

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

} // namespace

base::Error errorFrom(const QSqlError& error)
{
    using base::ErrorKind;
    const int code = error.nativeErrorCode().toInt();
    const QString detail = QStringLiteral("%1 (%2)").arg(error.text().trimmed(), error.nativeErrorCode());
    switch (code) {
    case ioErrorWrite:
    case ioErrorSync:
    case ioErrorTruncate:
    case ioErrorSharedMemorySize:
        return {
            ErrorKind::DiskFull,
            LibraryWords::tr(
                "Not saved: the library could not be written. The disk may be full; free some space and try again."),
            detail};
    case ioErrorShortRead:
        return {ErrorKind::Damaged, LibraryWords::tr("The library is damaged: its file ends too soon."), detail};
    default:
        break;
    }
    switch (code & 0xff) {
    case Full:
        return {ErrorKind::DiskFull, LibraryWords::tr("Not saved: the disk is full. Free some space and try again."),
                detail};
    case ReadOnlyFile:
    case Perm:
        return {ErrorKind::ReadOnly,
                LibraryWords::tr(
                    "Not saved: the library's folder is read-only. Allow writing to it or choose another folder."),
                detail};
    case Busy:
    case LockedTable:
        return {ErrorKind::Locked,
                LibraryWords::tr(
                    "The library is in use by another program that does not let go of it. Close that program and try "
                    "again."),
                detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorKind::Damaged, LibraryWords::tr("The library is damaged."), detail};
    case CantOpen:
        return {
            ErrorKind::NoPermission,
            LibraryWords::tr(
                "The library could not be opened. Check that its folder exists and that you may read and write it."),
            detail};
    case IoError:
        return {ErrorKind::ReadFailed,
                LibraryWords::tr("The library could not be read from the disk. The disk may be failing."), detail};
    default:
        return {ErrorKind::WriteFailed, LibraryWords::tr("The library refused a change."), detail};
    }
}

} // namespace linimasa::library
