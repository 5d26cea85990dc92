#pragma once

#include "app/events/sentence_reading.h"

#include <span>

namespace linimasa::events {

/// Words that tell of an act; a postponement tells of what is postponed.
inline constexpr WordClasses actWords
    = WordClasses(WordClass::Act) | WordClass::Noun | WordClass::Hold | WordClass::Postponed;

/// What clauses tell that was done.
struct ActReading {
    bool found = false; // some act that is not negated
    bool negated = false; // some act that is
    bool deniesAgreement = false; // an agreement among those
    bool byVerb = false; // a verb tells it, not only a noun
    domain::EventKind kind = domain::EventKind::Other;
};

/// Reads the acts of neighbouring clauses. The kind is that of the weightiest act: a signing outweighs the talks around it.
[[nodiscard]] ActReading readActs(std::span<const Clause> clauses, domain::Language language);

} // namespace linimasa::events
