#pragma once

namespace linimasa::timeline {

/// Lets screen readers see the chart as a list of its events, each with name, place, and whether it is chosen. Safe to
/// call more than once.
void installChartAccessibility();

} // namespace linimasa::timeline
