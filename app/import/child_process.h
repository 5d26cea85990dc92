#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <chrono>

namespace linimasa::import {

struct ChildLimits {
    std::chrono::milliseconds time {30000}; // on the wall, from start to end
    qsizetype output = 192LL * 1024 * 1024; // bytes
};

enum class ChildEnd {
    Exited, // `status` is its exit status
    Crashed, // `status` is the signal
    TimedOut,
    TooMuchOutput,
    NotStarted, // `status` is errno
};

struct ChildAnswer {
    ChildEnd end = ChildEnd::NotStarted;
    int status = 0;
    QByteArray output;
};

/// Runs a program with `input` as its standard input and gives what it wrote to standard output. Its standard error is thrown
/// away, its environment is a bare one of its own, and it has no other file of ours. Waits until it has ended; nothing of it
/// is left behind. May be called from any thread.
[[nodiscard]] ChildAnswer runChild(const QString& program, QByteArrayView input, const ChildLimits& limits);

} // namespace linimasa::import
