#include "app/annotations/anchor_maker.h"

#include "app/annotations/whole_characters.h"

#include <algorithm>

namespace linimasa::annotations {

namespace {

constexpr qsizetype contextLength = 64; // UTF-16 units on either side
constexpr qsizetype mostCounted = 1000; // more occurrences tell nothing more

qsizetype countOf(QStringView text, QStringView passage)
{
    qsizetype count = 0;
    qsizetype at = text.indexOf(passage);
    while (at >= 0 && count < mostCounted) {
        ++count;
        at = text.indexOf(passage, at + 1);
    }
    return count;
}

/// A context begins and ends between characters too; it gets shorter for it, never longer.
QString context(QStringView text, base::TextRange range)
{
    const base::TextRange wide = wholeCharacters(text, range);
    base::TextRange inside = range;
    if (wide.begin < range.begin) {
        inside.begin = wholeCharacters(text, {.begin = range.begin, .end = range.begin + 1}).end;
    }
    if (wide.end > range.end) {
        inside.end = wholeCharacters(text, {.begin = range.end - 1, .end = range.end}).begin;
    }
    return inside.isEmpty() ? QString() : inside.of(text).toString();
}

} // namespace

qsizetype paragraphAt(QStringView text, qsizetype position)
{
    qsizetype count = 0;
    bool hasText = false;
    for (qsizetype i = 0; i < std::min(position, text.size()); ++i) {
        if (text[i] == u'\n') {
            count += hasText ? 1 : 0;
            hasText = false;
        } else {
            hasText = hasText || !text[i].isSpace();
        }
    }
    return count;
}

std::optional<domain::TextAnchor> anchorOf(QStringView text, base::TextRange selected)
{
    const qsizetype length = text.size();
    base::TextRange range {.begin = std::clamp<qsizetype>(selected.begin, 0, length),
                           .end = std::clamp<qsizetype>(selected.end, 0, length)};
    if (range.isEmpty()) {
        return std::nullopt;
    }
    range = wholeCharacters(text, range);
    range = trimmed(text, range);
    if (range.isEmpty()) {
        return std::nullopt;
    }
    range = wholeCharacters(text, range); // an accent can ride on a space
    const QStringView exact = range.of(text);
    return domain::TextAnchor {
        .exact = exact.toString(),
        .prefix = context(text, {.begin = std::max<qsizetype>(0, range.begin - contextLength), .end = range.begin}),
        .suffix = context(text, {.begin = range.end, .end = std::min(length, range.end + contextLength)}),
        .range = range,
        .occurrences = countOf(text, exact),
        .paragraph = paragraphAt(text, range.begin)};
}

} // namespace linimasa::annotations
