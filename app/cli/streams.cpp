#include "app/cli/streams.h"

#include <QByteArray>

#include <cstdio>

namespace linimasa::cli {

Streams standardStreams()
{
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
    };
}

} // namespace linimasa::cli
