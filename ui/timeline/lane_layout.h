#pragma once

#include "ui/timeline/chart_marks.h"

#include <limits>
#include <span>
#include <vector>

namespace linimasa::timeline {

/// Sizes in pixels that a lane is laid out with.
struct LaneMetrics {
    double pixelsPerDay = 1;
    double originDay = 0; // world x is (day − originDay) · pixelsPerDay: panning needs no new layout
    double markSize = 16;
    double gap = 4;
    double mostLabel = 240; // a label asks for no more than this
    double openLength = 60; // how far a bar with an open end reaches
};

/// What is drawn at one place of a lane: one mark, or a cluster of those that would lie on each other.
struct LaneItem {
    int lane = 0;
    int line = 0; // of the lane, from the top
    int lines = 1; // how many lines it takes; a column for a crowd takes several
    double left = 0; // world x of the mark without its label
    double right = 0;
    double labelRoom = std::numeric_limits<double>::infinity(); // pixels free to the right for the label
    int firstMember = 0; // members [firstMember, firstMember + memberCount) of the layout
    int memberCount = 1;
    bool wide = false; // drawn as a bar or bracket with room for the label inside

    [[nodiscard]] bool isCluster() const { return memberCount > 1; }
    [[nodiscard]] bool isColumn() const { return isCluster() && lines > 1; }
};

struct LaneLayout {
    std::vector<LaneItem> items; // by lane, then by left edge
    std::vector<int> members; // indices of marks; every mark is there exactly once
};

/// World x of a dated mark's edges.
struct Extent {
    double left = 0;
    double right = 0;
};
[[nodiscard]] Extent extentOf(const ChartMark& mark, const LaneMetrics& metrics);

/// Lays out the dated marks of each lane on `lines[lane]` lines. Marks must be sorted by `first`. Points fill a lane from the
/// top, bars from the bottom; what finds no free line joins the cluster it would lie on. Where there are several times
/// more points than lines, all of them become one column. Time: O(marks · lines).
[[nodiscard]] LaneLayout layOutLanes(std::span<const ChartMark> marks, std::span<const int> lines,
                                     const LaneMetrics& metrics);

/// Shares `total` lines among lanes by how much they hold: each at least `fewest`, a lane no more than it has marks
/// (but `fewest`). May hand out more than `total` when that is too few.
[[nodiscard]] std::vector<int> shareLines(std::span<const int> counts, int total, int fewest);

} // namespace linimasa::timeline
