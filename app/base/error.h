#pragma once

#include <QString>

namespace linimasa::base {

/// What went wrong, coarse enough to choose an action by.
enum class ErrorKind {
    NotFound,
    NoPermission,
    Empty,
    NotText,
    TooLarge,
    Encoding,
    Damaged,
    Unsupported,
    ReadFailed,
    WriteFailed,
    DiskFull,
    ReadOnly, // the place can be read but not written
    Locked, // another program holds it
    Newer, // made by a newer version of this program
    BadUsage,
    Cancelled,
};

/// An error is a value: a sentence a reader understands (what, where, what to do) and a detail for the log.
struct Error {
    ErrorKind kind = ErrorKind::ReadFailed;
    QString sentence;
    QString detail;
};

} // namespace linimasa::base
