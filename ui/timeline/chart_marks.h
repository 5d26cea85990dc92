#pragma once

#include "app/domain/chronology.h"

#include <vector>

namespace linimasa::timeline {

/// An event as the chart needs it: where it stands in time, in Julian days, and how sure that is.
struct ChartMark {
    int row = 0; // among the shown events
    int lane = 0;
    bool dated = false; // false: it goes to the undated shelf
    bool isDay = false; // one certain day: a point. Everything else is a span, never its first day
    bool soft = false; // approximate or uncertain
    bool openStart = false;
    bool openEnd = false;
    bool confirmed = false; // by a person
    bool disputed = false; // its dates disagree
    double first = 0; // beginning of the first day
    double last = 0; // end of the last day
    std::vector<double>
        readings; // middles of the days that conflicting readings name, ascending; empty or two and more
    double labelWidth = 0; // pixels the title would like
};

[[nodiscard]] ChartMark chartMark(const domain::ChronologyEvent& event, int row, int lane);

/// A quick estimate of a text's width from the width of a Latin and of a full-width character.
[[nodiscard]] double estimatedWidth(QStringView text, double narrow, double full);

} // namespace linimasa::timeline
