#pragma once

#include "app/base/text_range.h"

#include <QStringView>

#include <optional>

namespace linimasa::exports {

/// The range in UTF-16 units of the code points [start, end) of a text; none when the text is too short or the range is
/// upside down. The other way round is base::CodePoints.
[[nodiscard]] std::optional<base::TextRange> utf16Range(QStringView text, qsizetype start, qsizetype end);

/// The paragraph the position lies in, counted from 0: the lines with text in them that end before it.
[[nodiscard]] qsizetype paragraphAt(QStringView text, qsizetype position);

} // namespace linimasa::exports
