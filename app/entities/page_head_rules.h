#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

namespace linimasa::entities {

/// Outlets and authors in the short lines below a headline ("Harbour Asia | ANN LEE, staff writer | May 22, 2025",
/// "Ngọc Lan - Nhịp Sống Số"): parts set apart by bars, dashes, brackets and commas, each a name or a date.
void findInPageHead(const Reading& reading, Candidates& candidates);

} // namespace linimasa::entities
