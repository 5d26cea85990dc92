#include "ui/timeline/chart_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace linimasa::timeline {

namespace {

constexpr double gap = 4;
constexpr double margin = 10; // what is drawn around a mark
constexpr double mostLabel = LaneMetrics {}.mostLabel;
constexpr int fewestLines = 2;
constexpr double lanePadding = 4;

} // namespace

void ChartScene::setMarks(std::vector<ChartMark> marks, std::vector<SceneLane> lanes)
{
    m_marks = std::move(marks);
    m_lanes = std::move(lanes);
    m_undated = static_cast<int>(std::ranges::count(m_marks, false, &ChartMark::dated));
    m_originDay = span().first;
    int rows = 0;
    for (const ChartMark& mark : m_marks) {
        rows = std::max(rows, mark.row + 1);
    }
    m_markOfRow.assign(static_cast<std::size_t>(rows), -1);
    for (std::size_t index = 0; index < m_marks.size(); ++index) {
        m_markOfRow[static_cast<std::size_t>(m_marks[index].row)] = static_cast<int>(index);
    }
    // Without a size there is no layout yet, and then no mark has an item.
    m_layout = {};
    m_shelfBegin = 0;
    m_itemOfMark.assign(m_marks.size(), -1);
    layOut();
}

void ChartScene::setMetrics(const SceneMetrics& metrics)
{
    m_metrics = metrics;
    layOut();
}

void ChartScene::setSize(QSizeF size)
{
    m_size = size;
    layOut();
}

void ChartScene::setScale(const TimeScale& scale)
{
    const bool zoomed = scale.pixelsPerDay() != m_scale.pixelsPerDay();
    m_scale = scale;
    if (zoomed) {
        layOut();
    }
}

void ChartScene::setScroll(double y)
{
    m_scroll = std::clamp(y, 0.0, std::max(0.0, contentHeight() - plot().height()));
}

QRectF ChartScene::plot() const
{
    const double right = m_size.width() - (hasShelf() ? m_metrics.shelf : 0);
    return {QPointF(m_metrics.gutter, 0),
            QPointF(std::max(right, m_metrics.gutter + 1), std::max(1.0, m_size.height() - m_metrics.axis))};
}

QRectF ChartScene::shelf() const
{
    const double width = hasShelf() ? m_metrics.shelf : 0;
    return {m_size.width() - width, 0, width, plot().height()};
}

QRectF ChartScene::axis() const
{
    return {plot().left(), plot().bottom(), plot().width(), m_metrics.axis};
}

double ChartScene::contentHeight() const
{
    double height = 0;
    for (const int lines : m_lines) {
        height += lines * m_metrics.lineHeight + 2 * lanePadding;
    }
    return height;
}

QRectF ChartScene::laneRect(int lane) const
{
    // Room that is left over is shared by all lanes.
    const double spare = std::max(0.0, plot().height() - contentHeight()) / static_cast<double>(m_lanes.size());
    double top = -m_scroll;
    for (int before = 0; before <= lane; ++before) {
        const double height
            = m_lines[static_cast<std::size_t>(before)] * m_metrics.lineHeight + 2 * lanePadding + spare;
        if (before == lane) {
            return {0, top, m_size.width(), height};
        }
        top += height;
    }
    return {};
}

const ChartMark& ChartScene::markOf(const LaneItem& item, int member) const
{
    return m_marks[static_cast<std::size_t>(m_layout.members[static_cast<std::size_t>(item.firstMember + member)])];
}

std::vector<int> ChartScene::visibleItems() const
{
    const double left = (m_scale.leftDay() - m_originDay) * m_scale.pixelsPerDay();
    const double right = left + plot().width();
    std::vector<int> visible;
    for (int item = 0; item < m_shelfBegin; ++item) {
        const LaneItem& it = m_layout.items[static_cast<std::size_t>(item)];
        const double reach = it.wide ? 0 : std::min(it.labelRoom, mostLabel + 2 * gap);
        if (it.left - margin < right && it.right + reach + margin > left) {
            visible.push_back(item);
        }
    }
    return visible;
}

double ChartScene::viewX(double worldX) const
{
    return plot().left() + worldX - (m_scale.leftDay() - m_originDay) * m_scale.pixelsPerDay();
}

QRectF ChartScene::rectOf(int item) const
{
    const LaneItem& it = m_layout.items[static_cast<std::size_t>(item)];
    const QRectF lane = laneRect(it.lane);
    const double top = lane.top() + lanePadding + it.line * m_metrics.lineHeight;
    const double left = item < m_shelfBegin ? viewX(it.left) : shelf().left() + it.left;
    return {left, top, it.right - it.left, it.lines * m_metrics.lineHeight};
}

QRectF ChartScene::fullRectOf(int item) const
{
    const LaneItem& it = m_layout.items[static_cast<std::size_t>(item)];
    QRectF rect = rectOf(item);
    if (!it.wide && !it.isCluster()) {
        const double label = std::min(markOf(it).labelWidth, mostLabel);
        rect.setRight(rect.right() + std::min(it.labelRoom, label + 2 * gap));
    }
    return rect;
}

int ChartScene::itemAt(QPointF point) const
{
    const bool onShelf = hasShelf() && shelf().contains(point);
    if (!onShelf && !plot().contains(point)) {
        return -1;
    }
    std::vector<int> candidates;
    if (onShelf) {
        candidates.resize(m_layout.items.size() - static_cast<std::size_t>(m_shelfBegin));
        std::iota(candidates.begin(), candidates.end(), m_shelfBegin);
    } else {
        candidates = visibleItems();
    }
    int byLabel = -1;
    for (const int item : candidates) {
        if (rectOf(item).contains(point)) {
            return item;
        }
        if (byLabel < 0 && fullRectOf(item).contains(point)) {
            byLabel = item;
        }
    }
    return byLabel;
}

int ChartScene::markOfRow(int row) const
{
    return row >= 0 && row < static_cast<int>(m_markOfRow.size()) ? m_markOfRow[static_cast<std::size_t>(row)] : -1;
}

int ChartScene::itemOfRow(int row) const
{
    const int mark = markOfRow(row);
    return mark < 0 ? -1 : m_itemOfMark[static_cast<std::size_t>(mark)];
}

ChartScene::Span ChartScene::span() const
{
    Span span {.first = std::numeric_limits<double>::infinity(), .last = -std::numeric_limits<double>::infinity()};
    for (const ChartMark& mark : m_marks) {
        if (mark.dated) {
            span.first = std::min({span.first, mark.first, mark.readings.empty() ? mark.first : mark.readings.front()});
            span.last = std::max({span.last, mark.last, mark.readings.empty() ? mark.last : mark.readings.back()});
        }
    }
    return span.first <= span.last ? span : Span {.first = 0, .last = 365};
}

TimeScale ChartScene::fittingScale() const
{
    const Span all = span();
    // Labels stand right of their marks: the last ones need room too.
    const double side = std::min(40.0, plot().width() / 8);
    const double label = std::min(140.0, plot().width() / 5);
    return TimeScale::fitting(all.first, all.last, plot().width() - label, side);
}

TimeScale ChartScene::scaleShowing(int mark) const
{
    const ChartMark& shown = m_marks[static_cast<std::size_t>(mark)];
    if (!shown.dated) {
        return m_scale;
    }
    const double width = plot().width();
    const double left = m_scale.xOf(shown.first);
    const double right = m_scale.xOf(shown.last);
    const double side = std::min(60.0, width / 6);
    if (left >= 0 && right <= width - side / 2) {
        return m_scale;
    }
    if (right - left > width) { // a bar longer than the view: seeing a part of it is seeing it
        return right > side && left < width - side ? m_scale : m_scale.pannedBy(side - left);
    }
    return m_scale.pannedBy(width / 2 - (left + right) / 2);
}

void ChartScene::layOut()
{
    if (m_size.isEmpty()) {
        return;
    }
    std::vector<int> counts(m_lanes.size(), 0);
    for (const ChartMark& mark : m_marks) {
        ++counts[static_cast<std::size_t>(mark.lane)];
    }
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        m_lanes[lane].marks = counts[lane];
    }
    const double padding = 2 * lanePadding * static_cast<double>(m_lanes.size());
    const int total = static_cast<int>((plot().height() - padding) / m_metrics.lineHeight);
    // In a low window one line a lane is better than lanes out of sight.
    const bool low = total < fewestLines * static_cast<int>(m_lanes.size());
    m_lines = shareLines(counts, total, low ? 1 : fewestLines);
    m_layout = layOutLanes(
        m_marks, m_lines,
        {.pixelsPerDay = m_scale.pixelsPerDay(), .originDay = m_originDay, .markSize = m_metrics.markSize, .gap = gap});
    m_shelfBegin = static_cast<int>(m_layout.items.size());
    layOutShelf();
    m_itemOfMark.assign(m_marks.size(), -1);
    for (int item = 0; item < static_cast<int>(m_layout.items.size()); ++item) {
        const LaneItem& it = m_layout.items[static_cast<std::size_t>(item)];
        for (int member = it.firstMember; member < it.firstMember + it.memberCount; ++member) {
            m_itemOfMark[static_cast<std::size_t>(m_layout.members[static_cast<std::size_t>(member)])] = item;
        }
    }
    setScroll(m_scroll);
}

void ChartScene::layOutShelf()
{
    // One line each; what does not fit is counted in the last.
    std::vector<std::vector<int>> waiting(m_lanes.size());
    for (std::size_t index = 0; index < m_marks.size(); ++index) {
        if (!m_marks[index].dated) {
            waiting[static_cast<std::size_t>(m_marks[index].lane)].push_back(static_cast<int>(index));
        }
    }
    const double left = 10;
    for (std::size_t lane = 0; lane < waiting.size(); ++lane) {
        const auto lines = static_cast<std::size_t>(m_lines[lane]);
        const std::vector<int>& marks = waiting[lane];
        const std::size_t shown = std::min(lines, marks.size());
        for (std::size_t line = 0; line < shown; ++line) {
            const bool rest = line + 1 == lines && marks.size() > lines;
            LaneItem item;
            item.lane = static_cast<int>(lane);
            item.line = static_cast<int>(line);
            item.left = left;
            item.right = left + m_metrics.markSize * (rest ? 1.8 : 1);
            item.labelRoom = m_metrics.shelf - item.right - left;
            item.firstMember = static_cast<int>(m_layout.members.size());
            item.memberCount = rest ? static_cast<int>(marks.size() - line) : 1;
            m_layout.members.insert(m_layout.members.end(), marks.begin() + static_cast<std::ptrdiff_t>(line),
                                    marks.begin() + static_cast<std::ptrdiff_t>(line) + item.memberCount);
            m_layout.items.push_back(item);
        }
    }
}

} // namespace linimasa::timeline
