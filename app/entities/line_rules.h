#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

namespace linimasa::entities {

/// What the lay-out of an article names: datelines ("HUẾ, 24/11 –", "Ambon (KABAR) -"), sources ("Sumber: …"), picture
/// credits ("Foto: A/B"), and outlets written as domain names.
void findInLines(const Reading& reading, Candidates& candidates);

} // namespace linimasa::entities
