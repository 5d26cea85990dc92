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
    const double share = static_cast<double>(common) / static_cast<double>(shorter);
    return share > 0.5 ? share : 0;
}

} // namespace linimasa::corrections
