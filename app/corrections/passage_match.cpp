#include "app/corrections/passage_match.h"

#include <algorithm>

namespace linimasa::corrections {

double passageMatch(const domain::Passage& left, const domain::Passage& right)
{
    if (left.textKey != right.textKey || left.range.isEmpty() || right.range.isEmpty()) {
        return 0;
    }
    if (left.dateRange && right.dateRange && !left.dateRange->overlaps(*right.dateRange)) {
        return 0;
    }
    const qsizetype common = std::min(left.range.end, right.range.end) - std::max(left.range.begin, right.range.begin);
    const qsizetype shorter = std::min(left.range.length(), right.range.length());
    // The machine's passages grow and shrink with its rules, and the same date in both says that they are one. Words that a person took out
    // of a dated sentence are not all that the sentence tells.
    const bool isOneDated = left.dateRange.has_value() != right.dateRange.has_value();
    const qsizetype whole = isOneDated ? std::max(left.range.length(), right.range.length()) : shorter;
    const double share = static_cast<double>(common) / static_cast<double>(whole);
    return share > 0.5 ? share : 0;
}

} // namespace linimasa::corrections
