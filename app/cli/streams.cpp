#include "app/cli/streams.h"

#include <QByteArray>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace linimasa::cli {

Streams standardStreams()
{
    std::function<void(QStringView)> status;
    if (::isatty(STDERR_FILENO) == 1) {
        status = [](QStringView text) {
            const QByteArray bytes = QByteArray("\r\033[K").append(text.toUtf8()); // back to the line's start, clear it
            std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
        };
    }
    return {
        .input = 0,
        .write =
            [](QByteArrayView bytes) {
                const auto size = static_cast<std::size_t>(bytes.size());
                return std::fwrite(bytes.data(), 1, size, stdout) == size;
            },
        .flush = [] { return std::fflush(stdout) == 0; },
        .complain =
            [](QStringView line) {
                const QByteArray bytes = QByteArray("linimasa-cli: ").append(line.toUtf8()).append('\n');
                std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
            },
        .status = std::move(status),
    };
}

} // namespace linimasa::cli
