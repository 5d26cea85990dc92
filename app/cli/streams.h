#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <functional>

namespace linimasa::cli {

/// Where a command reads and writes. Standard output carries data only; what a person should know goes to `complain`.
struct Streams {
    int input = 0; // file descriptor of standard input
    std::function<bool(QByteArrayView)> write; // false when nothing more can be written
    std::function<bool()> flush;
    std::function<void(QStringView)> complain; // one line, without its end
    /// Shows how far the work is in the place of what it showed before; empty clears it. None where nobody looks on.
    std::function<void(QStringView)> status = {};
};

/// The program's own standard streams.
[[nodiscard]] Streams standardStreams();

/// What the program answers the shell with.
enum ExitStatus : int { AllRead = 0, SomeUnread = 1, BadUsage = 2, NoLibrary = 3 };

} // namespace linimasa::cli
