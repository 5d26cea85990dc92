#include "app/import/title_finder.h"

#include "app/import/line_kinds.h"
#include "app/import/outlet_finder.h"

#include <algorithm>

namespace linimasa::import {

namespace {

constexpr std::size_t searchedLines = 8; // a page's navigation above the headline is short in a clipping
constexpr qsizetype longestTitle = 220; // weight
constexpr qsizetype shortestTitle = 12; // weight; shorter lines above a longer one are sections

/// A headline may ask or exclaim, but it has no full stop, unless one closes a shortened word or dots trail off.
bool hasTitleShape(QStringView line)
{
    const qsizetype weight = weightOf(line);
    return weight <= longestTitle && (!endsSentence(line) || QStringView(u"?!？！…”\"’'」』").contains(line.back()));
}

} // namespace

std::optional<std::size_t> findTitle(const std::vector<Line>& lines)
{
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < std::min(lines.size(), searchedLines); ++i) {
        const QStringView line = lines[i].text;
        if (kindOfLine(line, Zone::Head) || isRelatedHeading(line) || isOutletLine(line)) {
            if (found) {
                break;
            }
            continue;
        }
        if (!hasTitleShape(line) || hasDateline(line)) {
            break;
        }
        if (!found) {
            found = i;
            const bool hasWords = line.contains(u' ') || weightOf(line) > line.size(); // or is written without spaces
            if (weightOf(line) >= shortestTitle && hasWords) {
                break;
            }
            continue;
        }
        // The line before was a section ("Dunia"), if this one is a headline and not yet the text.
        if (!isParagraph(line) && weightOf(line) > weightOf(lines[*found].text)) {
            found = i;
        }
        break;
    }
    if (!found) {
        return std::nullopt;
    }
    const bool hasText
        = std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(*found) + 1, lines.end(),
                      [](const Line& line) { return isParagraph(line.text) || endsSentence(line.text); });
    return hasText ? found : std::nullopt;
}

} // namespace linimasa::import
