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

qsizetype paragraphAt(QStringView text, qsizetype position)
{
    qsizetype paragraph = 0;
    for (qsizetype begin = 0; begin < position;) {
        const qsizetype lineEnd = text.indexOf(u'\n', begin);
        if (lineEnd < 0 || lineEnd >= position) {
            break;
        }
        paragraph += text.sliced(begin, lineEnd - begin).trimmed().isEmpty() ? 0 : 1;
        begin = lineEnd + 1;
    }
    return paragraph;
}

} // namespace linimasa::exports
