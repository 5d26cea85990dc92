#include "app/base/code_points.h"

#include <algorithm>

namespace linimasa::base {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate()) {
            m_lowSurrogates.push_back(i);
        }
    }
}

qsizetype CodePoints::at(qsizetype utf16Position) const
{
    // A position just after the high half still lies before the pair's end, so it counts as the pair's start.
    const auto pairs = std::ranges::lower_bound(m_lowSurrogates, utf16Position) - m_lowSurrogates.begin();
    const bool inside = std::ranges::binary_search(m_lowSurrogates, utf16Position);
    return utf16Position - pairs - (inside ? 1 : 0);
}

} // namespace linimasa::base
