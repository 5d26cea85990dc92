#pragma once

#include "app/dates/expression.h"

#include <QDate>

#include <optional>
#include <vector>

namespace linimasa::dates {

/// The time an article tells of, judged from the full dates and years it prints. It stands in for a publication date that
/// is not known, but only to complete dates that lack a year; "yesterday" and "this year" are never counted from it.
struct StoryDate {
    std::optional<QDate> day; // a full date that dates the telling
    std::optional<int> year;
    std::optional<base::TextRange> range; // where that was read
    bool isNews = false; // the day stands with its weekday in the lead, as reports of the day write it
};

/// Full dates weigh more than months and lone years, the first paragraphs more than later ones, what is planned less; of
/// equal years the later one wins, since articles look back more often than forward.
/// `isOutside` tells whether an expression stands in a copyright line or other text that is not the telling.
[[nodiscard]] StoryDate findStoryDate(const std::vector<Expression>& expressions, const std::vector<bool>& outside,
                                      qsizetype sentenceCount);

} // namespace linimasa::dates
