#include "app/cli/line_reader.h"

#include <QByteArrayView>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace linimasa::cli {

namespace {

constexpr qsizetype blockSize = 65536;

} // namespace

LineReader::LineReader(int descriptor, qsizetype limit)
    : m_descriptor(descriptor)
    , m_limit(limit)
{
}

bool LineReader::fill()
{
    m_block.resize(blockSize);
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, m_block.data(), static_cast<std::size_t>(blockSize));
    } while (count < 0 && errno == EINTR);
    m_block.resize(std::max<ssize_t>(count, 0));
    m_position = 0;
    return count > 0;
}

std::optional<LineReader::Line> LineReader::next()
{
    Line line;
    bool began = false;
    for (;;) {
        if (m_position >= m_block.size() && !fill()) {
            return began ? std::optional(line) : std::nullopt;
        }
        began = true;
        const qsizetype end = m_block.indexOf('\n', m_position);
        const qsizetype last = end < 0 ? m_block.size() : end;
        const qsizetype room = m_limit - line.bytes.size();
        const qsizetype length = last - m_position;
        line.bytes.append(QByteArrayView(m_block).sliced(m_position, std::min(length, room)));
        line.tooLong = line.tooLong || length > room;
        m_position = end < 0 ? last : last + 1;
        if (end >= 0) {
            if (line.bytes.endsWith('\r')) {
                line.bytes.chop(1);
            }
            return line;
        }
    }
}

} // namespace linimasa::cli
