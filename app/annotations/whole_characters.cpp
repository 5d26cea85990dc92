#include "app/annotations/whole_characters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace linimasa::annotations {

namespace {

constexpr qsizetype longestLine = 4096; // units looked at around a position; a cluster is far shorter

enum class Side { Begin, End };

qsizetype boundary(QStringView text, qsizetype position, Side side)
{
    if (position <= 0 || position >= text.size()) {
        return position;
    }
    // No cluster spans a line break, so its line is all that must be looked at, or enough of it.
    const qsizetype from = std::max(text.first(position).lastIndexOf(u'\n') + 1, position - longestLine);
    const qsizetype lineEnd = text.indexOf(u'\n', position);
    const qsizetype to = std::min(lineEnd < 0 ? text.size() : lineEnd, position + longestLine);
    if (position == from || position >= to) {
        return position;
    }
    const QStringView line = text.sliced(from, to - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(position - from);
    if (finder.isAtBoundary()) {
        return position;
    }
    const qsizetype found = side == Side::Begin ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return found < 0 ? (side == Side::Begin ? from : to) : from + found;
}

} // namespace

base::TextRange wholeCharacters(QStringView text, base::TextRange range)
{
    const qsizetype begin = boundary(text, range.begin, Side::Begin);
    const qsizetype end = range.isEmpty() ? begin : boundary(text, range.end, Side::End);
    return {.begin = begin, .end = end};
}

base::TextRange trimmed(QStringView text, base::TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace()) {
        ++range.begin;
    }
    while (range.begin < range.end && text[range.end - 1].isSpace()) {
        --range.end;
    }
    return range;
}

} // namespace linimasa::annotations
