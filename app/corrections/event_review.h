#pragma once

#include "app/domain/chronology.h"
#include "app/domain/event_decision.h"

#include <QString>

#include <functional>
#include <limits>
#include <optional>
#include <span>

namespace linimasa::corrections {

/// Evidence::article of a passage whose text is not at hand: a number that no list and no library gives to an article.
inline constexpr qsizetype absentArticle = std::numeric_limits<qsizetype>::min();

/// How articles are named in evidences and in decisions.
struct ArticleNames {
    std::function<QString(qsizetype article)> textKeyOf; // empty when there is no such article
    std::function<std::optional<qsizetype>(const QString& textKey)> articleOf; // none when the text is not at hand
};

/// Puts a person's decisions over the machine's chronology. A decided event has the decision's id and the values that the person left
/// (ChronologyEvent::review and Evidence::isDecided tell which is whose); a suggestion is as the machine made it.
///
/// A passage belongs to the decision that names the same text and overlaps it by more than half of the shorter one (of
/// the longer one, where one alone states a date), unless both state a date in different places. A suggestion whose passages all belong to decisions disappears in them; passages
/// that no decision names go to the one confirmed event that its sister passages belong to, as suggested sources, and stay a
/// suggestion of their own otherwise. A decision whose passages the machine no longer finds stays as it was made.
///
/// A date that was settled is in conflict no more; a new source that cannot agree with a confirmed date makes a new conflict.
/// Independent of the order of suggestions and decisions; the answer is in chronological order, undated events last.
[[nodiscard]] domain::Chronology reviewEvents(std::span<const domain::ChronologyEvent> suggestions,
                                              std::span<const domain::EventDecision> decisions,
                                              const ArticleNames& names);

} // namespace linimasa::corrections
