#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

namespace linimasa::entities {

/// Bodies, named events and places in Latin script by the words that open or close such names: "Kementerian Pertahanan
/// Jepang", "Konferensi …", "Bandara …", "Ministry of …", "… Summit", "Japanese Embassy", "pemerintah Jepang".
void findBodies(const Reading& reading, Candidates& candidates);

} // namespace linimasa::entities
