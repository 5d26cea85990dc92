#pragma once

#include "app/domain/event_decision.h"

namespace linimasa::corrections {

/// How well two passages of one text are the same, 0 for "not": the share of the shorter one that both cover (of the longer one, where
/// one alone states a date), when it is more than half and they do not state their dates in different places.
[[nodiscard]] double passageMatch(const domain::Passage& left, const domain::Passage& right);

} // namespace linimasa::corrections
