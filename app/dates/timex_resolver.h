#pragma once

#include "app/dates/expression.h"
#include "app/dates/story_date.h"
#include "app/domain/timex.h"

#include <QDate>

#include <optional>
#include <vector>

namespace linimasa::dates {

/// What the expressions of an article are resolved against.
struct ResolverContext {
    std::optional<QDate> published;
    StoryDate story; // only asked when nothing is known of the publication
    std::vector<domain::TimexUse> uses; // one for each expression
    std::vector<bool> outside; // text that is not the telling; never an antecedent
};

/// Gives every expression its value, in text order:
/// - printed fields stay as printed; what is missing comes from the publication date (the nearest reading, see
///   year_inference.h), without one from the story's own dates;
/// - deictic expressions ("yesterday") need the publication date, anaphoric ones ("the following day") a day before them in
///   the text, an event's rather than a saying's;
/// - a bare weekday without a publication date is the same weekday named before it, or the one next to the last day named.
[[nodiscard]] std::vector<domain::Timex> resolve(const std::vector<Expression>& expressions,
                                                 const ResolverContext& context);

} // namespace linimasa::dates
