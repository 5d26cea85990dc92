#pragma once

#include "app/base/text_range.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace linimasa::dates {

/// The lines of a text, so that a position's line is found fast.
class PageLines {
public:
    explicit PageLines(QStringView text);

    /// The line that holds `position`.
    [[nodiscard]] base::TextRange lineOf(qsizetype position) const;
    /// Lines with text in them before, and behind, the line that holds `position`.
    [[nodiscard]] qsizetype linesBefore(qsizetype position) const;
    [[nodiscard]] qsizetype linesAfter(qsizetype position) const;

private:
    [[nodiscard]] std::size_t indexOf(qsizetype position) const;

    std::vector<base::TextRange> m_lines; // those with text in them
};

/// How sure a line is to be a page's date line, by what stands around the date in it.
enum class DateLine { None, Updated, Plain, Published };

/// Judges `line` with a full date at `date`: labels ("Published", "Diterbitkan", "更新"), separators and names around it
/// speak for a date line; running text, captions and copyright marks against it. `wholeDay` is false without a time of day.
[[nodiscard]] DateLine judgeDateLine(QStringView text, base::TextRange line, base::TextRange date, bool hasTime);

/// True when the line begins as a picture's caption or states copyright.
[[nodiscard]] bool isCaptionOrCopyright(QStringView line);

/// True when `date` stands in a dateline: behind a place at the head of its line and before a dash ("TOKYO, Nov. 24
/// (Kyodo) –"), or inside the bracket that Japanese agencies open with (【ハノイ24日共同】).
[[nodiscard]] bool isDateline(QStringView text, base::TextRange line, base::TextRange date);

} // namespace linimasa::dates
