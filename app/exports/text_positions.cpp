#include "app/exports/text_positions.h"

namespace linimasa::exports {

std::optional<base::TextRange> utf16Range(QStringView text, qsizetype start, qsizetype end)
{
    if (start < 0 || end < start) {
        return std::nullopt;
    }
    base::TextRange range;
    qsizetype at = 0;
    for (qsizetype codePoint = 0; codePoint < end; ++codePoint) {
        if (codePoint == start) {
            range.begin = at;
        }
        if (at >= text.size()) {
            return std::nullopt;
        }
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        at += isPair ? 2 : 1;
    }
    if (start == end) {
        range.begin = at;
    }
    range.end = at;
    return range;
}

} // namespace linimasa::exports
