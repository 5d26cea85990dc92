#pragma once

#include <QByteArray>

#include <optional>

namespace linimasa::cli {

/// Reads lines from a file descriptor as they come, so that a program at the other end of a pipe gets each answer before it
/// sends the next line. Holds no more than one line and one block.
class LineReader {
public:
    /// A line longer than `limit` bytes is cut there; the rest of it is skipped.
    LineReader(int descriptor, qsizetype limit);

    struct Line {
        QByteArray bytes; // without the line's end
        bool tooLong = false;
    };
    /// None at the end, or when reading fails.
    [[nodiscard]] std::optional<Line> next();

private:
    bool fill();

    int m_descriptor;
    qsizetype m_limit;
    QByteArray m_block;
    qsizetype m_position = 0; // in the block
};

} // namespace linimasa::cli
