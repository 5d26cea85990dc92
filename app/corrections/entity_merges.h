#pragma once

#include "app/domain/chronology.h"
#include "app/domain/entity_rule.h"

#include <span>

namespace linimasa::corrections {

/// Parties and places of events as the rules that merge entities everywhere want them. Suggestions have them from the analysis
/// already; what a person decided before the merge names the entity of then.
void mergeEntities(domain::Chronology& events, std::span<const domain::EntityRule> rules);

} // namespace linimasa::corrections
