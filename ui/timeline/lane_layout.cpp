#include "ui/timeline/lane_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace linimasa::timeline {

namespace {

constexpr double nowhere = -std::numeric_limits<double>::infinity();

/// A bar must be this many times longer than a mark to be drawn as one.
constexpr double wideFrom = 2.2;

/// Points are counted in cells this many marks wide; a cell with more than `crowdFrom` points a line is a crowd.
constexpr double cellWidth = 2.2;
constexpr int crowdFrom = 3;

struct Line {
    double end = nowhere; // right edge of its last item
    double labelEnd = nowhere; // the same with the label the item asks for
    int last = -1; // its last item, index into Sweep::items
};

struct Draft {
    LaneItem item;
    std::vector<int> members;
};

/// One lane, filled from left to right.
class Sweep {
public:
    Sweep(int lane, int lines, const LaneMetrics& metrics)
        : m_lane(lane)
        , m_metrics(metrics)
        , m_lines(static_cast<std::size_t>(std::max(lines, 1)))
        , m_wideLines(std::max<std::size_t>(1, m_lines.size() / 2))
    {
    }

    void count(const ChartMark& mark)
    {
        const Extent extent = extentOf(mark, m_metrics);
        if (!isWide(extent)) {
            ++m_cells[cellOf(extent)];
        }
    }

    void place(const ChartMark& mark, int index)
    {
        const Extent extent = extentOf(mark, m_metrics);
        const bool wide = isWide(extent);
        if (!wide && m_cells[cellOf(extent)] > crowdFrom * static_cast<int>(m_lines.size())) {
            addToColumn(extent, index);
            return;
        }
        const int line = freeLine(extent.left, wide);
        if (line < 0) {
            join(extent, wide, index);
            return;
        }
        const double label = wide ? 0 : m_metrics.gap + std::min(mark.labelWidth, m_metrics.mostLabel);
        m_lines[static_cast<std::size_t>(line)]
            = {.end = extent.right, .labelEnd = extent.right + label, .last = static_cast<int>(m_drafts.size())};
        Draft draft;
        draft.item.lane = m_lane;
        draft.item.line = line;
        draft.item.left = extent.left;
        draft.item.right = extent.right;
        draft.item.wide = wide;
        draft.members = {index};
        m_drafts.push_back(std::move(draft));
    }

    void finish(LaneLayout& layout)
    {
        std::vector<LaneItem*> previous(m_lines.size(), nullptr);
        std::ranges::stable_sort(m_drafts, {}, [](const Draft& draft) { return draft.item.left; });
        for (Draft& draft : m_drafts) {
            for (int line = draft.item.line; line < draft.item.line + draft.item.lines; ++line) {
                LaneItem*& before = previous[static_cast<std::size_t>(line)];
                if (before != nullptr) {
                    before->labelRoom = std::max(0.0, draft.item.left - before->right - 2 * m_metrics.gap);
                }
                before = &draft.item;
            }
        }
        for (const Draft& draft : m_drafts) {
            LaneItem& item = layout.items.emplace_back(draft.item);
            item.firstMember = static_cast<int>(layout.members.size());
            item.memberCount = static_cast<int>(draft.members.size());
            layout.members.insert(layout.members.end(), draft.members.begin(), draft.members.end());
        }
    }

private:
    [[nodiscard]] bool isWide(const Extent& extent) const
    {
        return extent.right - extent.left > wideFrom * m_metrics.markSize;
    }

    [[nodiscard]] qint64 cellOf(const Extent& extent) const
    {
        return static_cast<qint64>(std::floor((extent.left + extent.right) / 2 / (cellWidth * m_metrics.markSize)));
    }

    /// The column takes the lines that are free over the cell, from the first such line on; when a neighbour reaches into
    /// all of them, it stands beside the one that reaches least.
    void addToColumn(const Extent& extent, int index)
    {
        const qint64 cell = cellOf(extent);
        const auto known = m_columns.find(cell);
        if (known != m_columns.end()) {
            m_drafts[known->second].members.push_back(index);
            return;
        }
        Draft draft;
        draft.item.lane = m_lane;
        draft.item.left = static_cast<double>(cell) * cellWidth * m_metrics.markSize + 1;
        draft.item.right = draft.item.left + cellWidth * m_metrics.markSize - 2;
        auto first = std::ranges::find_if(m_lines, [&](const Line& line) { return line.end <= draft.item.left; });
        if (first == m_lines.end()) {
            first = std::ranges::min_element(m_lines, {}, &Line::end);
            draft.item.left = first->end + 1;
            if (draft.item.right - draft.item.left < m_metrics.markSize) {
                join(extent, false, index);
                return;
            }
        }
        draft.item.line = static_cast<int>(first - m_lines.begin());
        draft.item.lines = 0;
        draft.members = {index};
        for (auto line = first; line != m_lines.end() && line->end <= draft.item.left; ++line) {
            *line = {.end = draft.item.right, .labelEnd = draft.item.right, .last = static_cast<int>(m_drafts.size())};
            ++draft.item.lines;
        }
        m_columns.emplace(cell, m_drafts.size());
        m_drafts.push_back(std::move(draft));
    }

    /// The `step`-th line to try: points from the top, bars from the bottom.
    [[nodiscard]] std::size_t lineAt(std::size_t step, bool wide) const
    {
        return wide ? m_lines.size() - 1 - step : step;
    }

    /// A line where the mark fits, best one where it hides no label; -1 when there is none.
    [[nodiscard]] int freeLine(double left, bool wide) const
    {
        const std::size_t usable = wide ? m_wideLines : m_lines.size();
        int best = -1;
        double bestEnd = left - m_metrics.gap;
        for (std::size_t step = 0; step < usable; ++step) {
            const std::size_t line = lineAt(step, wide);
            if (m_lines[line].labelEnd + 2 * m_metrics.gap <= left) {
                return static_cast<int>(line);
            }
            if (m_lines[line].end <= bestEnd) {
                best = static_cast<int>(line);
                bestEnd = m_lines[line].end;
            }
        }
        return best;
    }

    /// Adds the mark to an item it lies on: a cluster if there is one, else the last one of its sort.
    void join(const Extent& extent, bool wide, int index)
    {
        const std::size_t usable = wide ? m_wideLines : m_lines.size();
        int chosen = -1;
        for (std::size_t step = 0; step < usable; ++step) {
            const int candidate = m_lines[lineAt(step, wide)].last;
            const Draft& draft = m_drafts[static_cast<std::size_t>(candidate)];
            const bool sameSort = draft.item.wide == wide;
            if (chosen < 0 || (sameSort && (draft.members.size() > 1 || !isGroup(chosen, wide)))) {
                chosen = candidate;
            }
        }
        Draft& draft = m_drafts[static_cast<std::size_t>(chosen)];
        draft.members.push_back(index);
        if (draft.item.wide) {
            draft.item.right = std::max(draft.item.right, extent.right);
        } else {
            // A count needs a little more room than a mark; the pill does not grow with what it holds.
            draft.item.right = std::max(draft.item.right, draft.item.left + 1.8 * m_metrics.markSize);
        }
        for (int taken = draft.item.line; taken < draft.item.line + draft.item.lines; ++taken) {
            Line& line = m_lines[static_cast<std::size_t>(taken)];
            line.end = std::max(line.end, draft.item.right);
            line.labelEnd = line.end;
        }
    }

    [[nodiscard]] bool isGroup(int candidate, bool wide) const
    {
        const Draft& draft = m_drafts[static_cast<std::size_t>(candidate)];
        return draft.item.wide == wide && draft.members.size() > 1;
    }

    int m_lane;
    const LaneMetrics& m_metrics;
    std::vector<Line> m_lines;
    std::size_t m_wideLines;
    std::vector<Draft> m_drafts;
    std::unordered_map<qint64, int> m_cells; // points by cell
    std::unordered_map<qint64, std::size_t> m_columns; // index of the draft by cell
};

} // namespace

Extent extentOf(const ChartMark& mark, const LaneMetrics& metrics)
{
    const auto xOf = [&](double day) { return (day - metrics.originDay) * metrics.pixelsPerDay; };
    const double half = metrics.markSize / 2;
    if (!mark.readings.empty()) {
        const Extent readings {.left = xOf(mark.readings.front()) - half, .right = xOf(mark.readings.back()) + half};
        return readings;
    }
    if (mark.isDay) {
        const double middle = xOf((mark.first + mark.last) / 2);
        return {.left = middle - half, .right = middle + half};
    }
    const double left = xOf(mark.first) - (mark.openStart ? metrics.openLength : 0);
    const double right = xOf(mark.last) + (mark.openEnd ? metrics.openLength : 0);
    if (right - left >= metrics.markSize) {
        return {.left = left, .right = right};
    }
    return {.left = (left + right) / 2 - half, .right = (left + right) / 2 + half};
}

LaneLayout layOutLanes(std::span<const ChartMark> marks, std::span<const int> lines, const LaneMetrics& metrics)
{
    std::vector<Sweep> lanes;
    lanes.reserve(lines.size());
    for (std::size_t lane = 0; lane < lines.size(); ++lane) {
        lanes.emplace_back(static_cast<int>(lane), lines[lane], metrics);
    }
    for (const ChartMark& mark : marks) {
        if (mark.dated) {
            lanes[static_cast<std::size_t>(mark.lane)].count(mark);
        }
    }
    for (std::size_t index = 0; index < marks.size(); ++index) {
        if (marks[index].dated) {
            lanes[static_cast<std::size_t>(marks[index].lane)].place(marks[index], static_cast<int>(index));
        }
    }
    LaneLayout layout;
    layout.members.reserve(marks.size());
    for (Sweep& lane : lanes) {
        lane.finish(layout);
    }
    return layout;
}

std::vector<int> shareLines(std::span<const int> counts, int total, int fewest)
{
    std::vector<int> lines(counts.size(), fewest);
    int left = total - fewest * static_cast<int>(counts.size());
    while (left > 0) {
        // The next line goes where the marks are most crowded; the logarithm keeps a busy lane from starving the others.
        int neediest = -1;
        double need = 0;
        for (std::size_t lane = 0; lane < counts.size(); ++lane) {
            const double crowding = std::log2(2.0 + counts[lane]) / lines[lane];
            if (lines[lane] < counts[lane] && crowding > need) {
                need = crowding;
                neediest = static_cast<int>(lane);
            }
        }
        if (neediest < 0) {
            break;
        }
        ++lines[static_cast<std::size_t>(neediest)];
        --left;
    }
    return lines;
}

} // namespace linimasa::timeline
