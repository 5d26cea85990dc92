#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

namespace linimasa::entities {

/// Names that stand on the lists, in Latin script. A name that means something else as often is taken where the
/// surroundings speak for it.
void findListedNames(const Reading& reading, Candidates& candidates);

} // namespace linimasa::entities
