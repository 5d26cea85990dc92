#pragma once

#include "app/domain/chronology.h"

#include <vector>

namespace linimasa::events {

/// Whether passages that state different days may speak of one moment, each in the time of its own country: every passage with a day
/// of its own states a time with its zone, and the times are the same within an hour. ("14 May, 23.30 WIB" and "15 May, 01:30 JST".)
/// Zones: UTC, GMT, WIB (UTC+7), WITA (+8), WIT (+9), JST (+9), ICT (+7) and their names in the four languages.
[[nodiscard]] bool mayBeOneMoment(const std::vector<domain::Evidence>& evidences);

} // namespace linimasa::events
