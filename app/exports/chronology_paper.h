#pragma once

#include "app/exports/chronology_view.h"
#include "app/exports/paper.h"

namespace linimasa::exports {

/// The chronology as it is printed.
[[nodiscard]] Paper chronologyPaper(const ChronologyView& view);

} // namespace linimasa::exports
