#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

namespace linimasa::entities {

/// Offices and ranks in Latin script, and the persons named beside them: "Menteri Digital Jepang Taro Kono", "Japanese
/// Defense Minister Nobuo Kishi", "Bộ trưởng Quốc phòng Việt Nam", "…, Kepala BSSN".
void findRoles(const Reading& reading, Candidates& candidates);

} // namespace linimasa::entities
