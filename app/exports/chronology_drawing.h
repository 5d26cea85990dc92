#pragma once

#include "app/exports/chronology_view.h"

#include <QDate>
#include <QString>

#include <vector>

namespace linimasa::exports {

/// An event in the picture of a chronology. All measures are pixels of the picture.
struct DrawnMark {
    const domain::ChronologyEvent* event = nullptr;
    bool isDay = false; // one certain day: a point. Everything else is a bar, never its first day
    bool softStart = false; // approximate, uncertain or open there
    bool softEnd = false;
    double left = 0;
    double right = 0;
    std::vector<double> readings; // middles of the days that disagree, ascending; empty or two and more
    std::size_t row = 0;
    QString title; // shortened
};

struct DrawnLane {
    QString name;
    int colour = 0;
    bool isUndated = false; // its events have no place in time
    std::vector<DrawnMark> marks;
    std::size_t rows = 0;
};

struct DrawnTick {
    double x = 0;
    QString label;
};

/// Where everything stands in the picture of a chronology: a lane a track, and one more for undated events, so that there are as many
/// marks as events. It is wider the more events there are.
struct ChronologyDrawing {
    double width = 0;
    double height = 0;
    std::vector<DrawnTick> ticks;
    std::vector<DrawnLane> lanes;
};

namespace drawing {
constexpr double leftMargin = 20;
constexpr double axisTop = 46; // below the head
constexpr double axisHeight = 84; // where the first lane begins
constexpr double laneHeader = 26;
constexpr double rowHeight = 22;
constexpr double legendHeight = 30;
constexpr double pointSize = 11;
} // namespace drawing

[[nodiscard]] ChronologyDrawing drawingOf(const ChronologyView& view);

} // namespace linimasa::exports
