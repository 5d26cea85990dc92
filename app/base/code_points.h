#pragma once

#include <QStringView>

#include <vector>

namespace linimasa::base {

/// Converts positions in UTF-16 units to positions in Unicode code points, the unit of everything that leaves the
/// program. Built once a text in linear time; a text without surrogate pairs costs nothing to look up.
/// A lone surrogate counts as one code point; a position inside a pair counts as the pair's start.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    /// The code points before `utf16Position` (0 ≤ position ≤ length of the text).
    [[nodiscard]] qsizetype at(qsizetype utf16Position) const;

private:
    std::vector<qsizetype> m_lowSurrogates; // positions of the second halves of pairs, ascending
};

} // namespace linimasa::base
