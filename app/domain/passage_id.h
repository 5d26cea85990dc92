#pragma once

#include "app/domain/event_decision.h"

#include <optional>

namespace linimasa::domain {

/// A passage's text and place in one word, under which a note on the event told there is kept: "KEY:BEGIN-END", the text key and
/// the range in UTF-16 units.
[[nodiscard]] QString passageId(const QString& textKey, base::TextRange range);
/// The passage of such a word, without quote and date; none when it is something else.
[[nodiscard]] std::optional<Passage> passageFrom(const QString& id);

} // namespace linimasa::domain
