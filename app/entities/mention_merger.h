#pragma once

#include "app/entities/candidate.h"

namespace linimasa::entities {

/// Chooses among candidates that overlap: the stronger, then the longer, then the more trusted source and the higher
/// confidence win. Returns those that remain, in text order, none overlapping. Does not depend on the order given.
[[nodiscard]] Candidates mergeCandidates(Candidates candidates);

} // namespace linimasa::entities
