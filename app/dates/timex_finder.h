#pragma once

#include "app/domain/article.h"
#include "app/domain/timex.h"
#include "app/domain/token.h"

#include <vector>

namespace linimasa::dates {

/// What the dates stage makes of an article.
struct DateReading {
    std::vector<domain::Timex> timexes; // resolved, in text order, never overlapping
    std::vector<domain::PublicationDate> published; // candidates, the chosen one first; empty when nothing says it
};

/// Finds the time expressions of an article, decides its publication date (given and meta data first, then byline, then
/// dateline) and resolves what is relative against it. The article's date is the only "today" there is: no clock, no
/// locale, no file time. Without a publication date a relative expression keeps an empty value, unless another date in
/// the text settles it.
[[nodiscard]] DateReading findTimexes(const domain::Article& article, const domain::SegmentedText& segments);

} // namespace linimasa::dates
