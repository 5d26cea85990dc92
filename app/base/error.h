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
