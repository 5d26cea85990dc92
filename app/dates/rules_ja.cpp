#include "app/dates/rules.h"

namespace linimasa::dates {

// The grammars of Vietnamese and Japanese follow in the next changes.
std::vector<Expression> findJapanese(QStringView /*text*/, const domain::SegmentedText& /*segments*/)
{
    return {};
}

std::vector<Expression> findVietnamese(QStringView /*text*/, const domain::SegmentedText& /*segments*/)
{
    return {};
}

} // namespace linimasa::dates
