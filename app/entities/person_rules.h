#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

namespace linimasa::entities {

/// Persons in Latin script without an office beside them: by title ("Mr. Tan", "ông Khôi"), credit ("Pewarta: …"), verb of
/// saying ("kata …", "… said"), and by family and given names.
void findPersons(const Reading& reading, Candidates& candidates);

} // namespace linimasa::entities
