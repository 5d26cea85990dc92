#include "ui/timeline/chart_painter.h"

#include "ui/models/passages.h"
#include "ui/timeline/mark_icons.h"
#include "ui/widgets/shades.h"

#include <QLinearGradient>

#include <cmath>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastLabel = 28;
constexpr double mostLabel = LaneMetrics {}.mostLabel;

MarkStyle styleOf(const domain::ChronologyEvent& event)
{
    return {.kind = event.kind, .status = event.status, .theme = event.theme, .review = event.review};
}

bool isOpen(const domain::ChronologyEvent& event)
{
    return event.status == domain::EventStatus::Planned || event.status == domain::EventStatus::Postponed;
}

/// From one tick to the next, so that their years stand apart.
double gapFor(const QFont& font)
{
    constexpr double usual = 46; // pixels
    constexpr double between = 12;
    return std::max(usual, QFontMetricsF(font).horizontalAdvance(u"2000"_s) + between);
}

} // namespace

ChartPainter::ChartPainter(const ChartScene& scene, const models::FilteredEvents& events, const ChartLook& look,
                           ChartCache& cache)
    : m_scene(scene)
    , m_events(events)
    , m_look(look)
    , m_cache(cache)
    , m_step(stepFor(scene.scale().pixelsPerDay(), gapFor(look.font)))
    , m_base(look.palette.color(QPalette::Base))
    , m_text(look.palette.color(QPalette::Text))
    , m_quiet(widgets::quietText(look.palette))
    , m_line(widgets::hairline(look.palette))
    , m_warning(widgets::warning(look.palette))
{
    for (const SceneLane& lane : scene.lanes()) {
        m_colours.push_back(widgets::strand(look.palette, lane.strand));
    }
    for (const LaneItem& item : scene.items()) {
        m_mostInColumn = std::max(m_mostInColumn, item.isColumn() ? item.memberCount : 0);
    }
}

void ChartPainter::draw(QPainter& painter) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(m_look.font);
    drawLanes(painter);
    painter.save();
    painter.setClipRect(m_scene.plot());
    drawGrid(painter);
    const QRectF plot = m_scene.plot();
    const std::vector<int> visible = m_scene.visibleItems();
    for (const int item : visible) {
        drawItem(painter, item, plot);
    }
    if (visible.empty()) {
        drawWhereEventsAre(painter);
    }
    drawCallout(painter, plot);
    painter.restore();
    drawGutter(painter);
    drawAxis(painter);
    drawShelf(painter);
}

bool ChartPainter::holdsChosen(const LaneItem& item) const
{
    for (int member = 0; m_look.chosenRow >= 0 && member < item.memberCount; ++member) {
        if (m_scene.markOf(item, member).row == m_look.chosenRow) {
            return true;
        }
    }
    return false;
}

bool ChartPainter::isLit(const LaneItem& item) const
{
    for (int member = 0; member < item.memberCount; ++member) {
        if (models::concerns(m_events.eventAt(m_scene.markOf(item, member).row), m_look.entity)) {
            return true;
        }
    }
    return false;
}

void ChartPainter::drawItem(QPainter& painter, int index, const QRectF& area) const
{
    const LaneItem& item = m_scene.items()[static_cast<std::size_t>(index)];
    const ChartMark& mark = m_scene.markOf(item);
    const domain::ChronologyEvent& event = m_events.eventAt(mark.row);
    const QRectF rect = m_scene.rectOf(index);
    const double size = m_scene.metrics().markSize;
    const QRectF body = item.isColumn() ? columnOf(item, rect)
                                        : QRectF(rect.left(), rect.center().y() - size / 2 - 1, rect.width(), size + 2);
    const QColor& colour = m_colours[static_cast<std::size_t>(item.lane)];
    const bool chosen = holdsChosen(item);
    const bool dimmed = !m_look.entity.isEmpty() && !chosen && !isLit(item);

    painter.setOpacity(dimmed ? 0.3 : 1);
    if ((chosen || index == m_look.hoveredItem) && !item.isColumn()) {
        const QColor glow = chosen ? m_look.palette.color(QPalette::Highlight) : colour;
        painter.setPen(Qt::NoPen);
        painter.setBrush(widgets::mixed(m_base, glow, chosen ? 0.28 : 0.14));
        painter.drawRoundedRect(body.adjusted(-4, -3, 4, 3), 6, 6);
    }
    double labelLeft = rect.right() + 5;
    double labelRight = rect.right() + item.labelRoom;
    if (item.isCluster()) {
        drawCluster(painter, index, body, colour, chosen);
    } else if (item.wide && !mark.readings.empty()) {
        drawBracket(painter, body, mark, colour, event);
    } else if (item.wide) {
        drawBar(painter, body, mark, colour, event);
        labelLeft = std::max(body.left(), area.left()) + size + 9;
        labelRight = std::min(body.right(), area.right()) - 5;
    } else {
        if (mark.dated && !mark.isDay) {
            drawShortSpan(painter, body, mark, colour);
        }
        if (models::isToldIn(event, m_look.article)) {
            painter.setPen(QPen(colour, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(body.center(), size * 0.78, size * 0.78);
            labelLeft += 2;
        }
        putMark(painter, body.center(), size * 0.86, styleOf(event), colour);
    }
    if (!item.isCluster()) {
        const bool bold = chosen || (!m_look.entity.isEmpty() && !dimmed);
        labelRight = std::min(labelRight, area.right() - 4);
        drawLabel(painter, QRectF(QPointF(labelLeft, rect.top()), QPointF(labelRight, rect.bottom())), event, mark.row,
                  bold);
    }
    painter.setOpacity(1);
    if (chosen && m_look.focused) {
        drawRing(painter, body.adjusted(-4, -3, 4, 3));
    }
}

void ChartPainter::drawCallout(QPainter& painter, const QRectF& area) const
{
    // The chosen event keeps its name when it is one of many in a cluster.
    const int index = m_scene.itemOfRow(m_look.chosenRow);
    if (index < 0 || index >= m_scene.shelfBegin() || !m_scene.items()[static_cast<std::size_t>(index)].isCluster()) {
        return;
    }
    const QRectF rect = m_scene.rectOf(index);
    if (rect.right() < area.left() || rect.left() > area.right()) {
        return;
    }
    QFont font = m_look.font;
    font.setWeight(QFont::DemiBold);
    const QStaticText& text
        = m_cache.label(m_look.chosenRow, m_events.eventAt(m_look.chosenRow).title, static_cast<int>(mostLabel), font);
    const QSizeF size = text.size() + QSizeF(12, 4);
    const double left = std::min(rect.right() + 5, area.right() - size.width() - 2);
    const double top = std::max(area.top() + 2, rect.top() + 2);
    painter.setPen(QPen(m_look.palette.color(QPalette::Highlight), 1.2));
    painter.setBrush(m_base);
    painter.drawRoundedRect(QRectF(QPointF(left, top), size), 4, 4);
    painter.setPen(m_text);
    painter.setFont(font);
    painter.drawStaticText(QPointF(left + 6, top + 2), text);
    painter.setFont(m_look.font);
}

QRectF ChartPainter::columnOf(const LaneItem& item, const QRectF& rect) const
{
    // As high as the crowd is large, on a logarithmic scale; at least as high as the count that stands in it.
    const double part = std::log(item.memberCount) / std::log(std::max(2, m_mostInColumn));
    const double least = m_scene.metrics().markSize + 4;
    return rect.adjusted(0, (rect.height() - least) * (1 - std::clamp(part, 0.0, 1.0)) + 2, 0, -1);
}

void ChartPainter::drawCluster(QPainter& painter, int index, const QRectF& rect, const QColor& colour,
                               bool chosen) const
{
    const LaneItem& item = m_scene.items()[static_cast<std::size_t>(index)];
    const double radius = item.isColumn() ? 3 : item.wide ? 4 : rect.height() / 2;
    painter.setPen(QPen(chosen ? m_look.palette.color(QPalette::Highlight) : colour, chosen ? 2.2 : 1.4));
    painter.setBrush(widgets::mixed(m_base, colour, chosen || index == m_look.hoveredItem ? 0.4 : 0.22));
    painter.drawRoundedRect(rect, radius, radius);
    if (!item.wide && !item.isColumn()) { // a second edge: there is more behind
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2);
    }
    QFont font = m_look.font;
    const double size = m_scene.metrics().markSize;
    font.setPixelSize(std::max(8, static_cast<int>(size * (item.memberCount > 99 ? 0.6 : 0.7))));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_text);
    painter.drawText(QRectF(rect.left(), rect.bottom() - size - 3, rect.width(), size + 3), Qt::AlignCenter,
                     item.memberCount > 999 ? QString::number(item.memberCount / 1000) + u"k"_s
                                            : QString::number(item.memberCount));
    painter.setFont(m_look.font);
}

void ChartPainter::drawBar(QPainter& painter, const QRectF& rect, const ChartMark& mark, const QColor& colour,
                           const domain::ChronologyEvent& event) const
{
    const QRectF plot = m_scene.plot();
    QColor fill = colour;
    fill.setAlphaF(event.status == domain::EventStatus::Happened ? 0.2F : 0.07F);
    QColor none = fill;
    none.setAlphaF(0);
    QColor clear = colour;
    clear.setAlphaF(0);
    const bool softStart = mark.soft || mark.openStart;
    const bool softEnd = mark.soft || mark.openEnd;
    // Long bars are cut near the window: a gradient over years of pixels would cost and show nothing.
    const QRectF seen = rect.intersected(plot.adjusted(-200, 0, 200, 0));
    const double fade = std::min(0.45, 26 / std::max(seen.width(), 1.0));
    QLinearGradient ground(seen.topLeft(), seen.topRight());
    QLinearGradient edge(seen.topLeft(), seen.topRight());
    for (QLinearGradient* gradient : {&ground, &edge}) {
        const QColor& full = gradient == &ground ? fill : colour;
        const QColor& empty = gradient == &ground ? none : clear;
        gradient->setColorAt(0, softStart && seen.left() == rect.left() ? empty : full);
        gradient->setColorAt(fade, full);
        gradient->setColorAt(1 - fade, full);
        gradient->setColorAt(1, softEnd && seen.right() == rect.right() ? empty : full);
    }
    painter.setBrush(ground);
    painter.setPen(QPen(QBrush(edge), 1.3, isOpen(event) ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(seen.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4);

    const double size = m_scene.metrics().markSize;
    const double x = std::clamp(plot.left() + size / 2 + 4, rect.left() + size / 2 + 4, rect.right() - size / 2 - 2);
    if (models::isToldIn(event, m_look.article)) {
        painter.setPen(QPen(colour, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x, rect.center().y()), size * 0.62, size * 0.62);
    }
    putMark(painter, {x, rect.center().y()}, size * 0.72, styleOf(event), colour);
}

void ChartPainter::drawShortSpan(QPainter& painter, const QRectF& rect, const ChartMark& mark,
                                 const QColor& colour) const
{
    // Too short for a bar, but no point either: its days show at both sides of the mark.
    const double left = m_scene.plot().left() + m_scene.scale().xOf(mark.first);
    const double right = m_scene.plot().left() + m_scene.scale().xOf(mark.last);
    QColor fill = colour;
    fill.setAlphaF(0.35F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(left, rect.center().y() - 3.5, right - left, 7), 3, 3);
}

void ChartPainter::drawBracket(QPainter& painter, const QRectF& rect, const ChartMark& mark, const QColor& colour,
                               const domain::ChronologyEvent& event) const
{
    const double size = m_scene.metrics().markSize;
    const double y = rect.center().y();
    const double left = rect.left() + size / 2;
    const double right = rect.right() - size / 2;
    painter.setPen(QPen(m_warning, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(left + size * 0.6, y), QPointF(right - size * 0.6, y));
    MarkStyle style = styleOf(event);
    style.theme = domain::EventTheme::Context; // an outline: neither reading is chosen
    for (const double reading : mark.readings) {
        const double x = m_scene.plot().left() + m_scene.scale().xOf(reading);
        putMark(painter, {x, y}, size * 0.86, style, colour);
    }
    const QRectF sign((left + right) / 2 - size * 0.6, y - size * 0.6, size * 1.2, size * 1.2);
    if (right - left > 2.4 * size) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_base);
        painter.drawEllipse(sign);
        painter.setPen(m_warning);
        painter.drawText(sign, Qt::AlignCenter, u"⚠"_s);
    }
}

void ChartPainter::putMark(QPainter& painter, QPointF centre, double size, const MarkStyle& style,
                           const QColor& colour) const
{
    if (m_look.marks == ChartLook::Marks::Drawn) {
        painter.save();
        drawMark(painter, centre, size, style, colour, m_base);
        painter.restore();
        return;
    }
    const QPixmap& mark = m_cache.mark(style, size, colour, m_base, painter.device()->devicePixelRatioF());
    const QSizeF half = mark.deviceIndependentSize() / 2;
    painter.drawPixmap(centre - QPointF(half.width(), half.height()), mark);
}

void ChartPainter::drawLabel(QPainter& painter, const QRectF& rect, const domain::ChronologyEvent& event, int row,
                             bool bold) const
{
    if (rect.width() < leastLabel) {
        return;
    }
    QFont font = m_look.font;
    font.setWeight(bold ? QFont::DemiBold : font.weight());
    double left = rect.left();
    const auto put = [&](const QStaticText& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawStaticText(QPointF(left, rect.center().y() - text.size().height() / 2), text);
        left += text.size().width() + 4;
    };
    if (event.conflict) {
        put(m_cache.label(-1, u"⚠"_s, 100, m_look.font), m_warning);
    }
    painter.setFont(font);
    const auto width = static_cast<int>(std::min(rect.right() - left, bold ? mostLabel * 1.4 : mostLabel));
    put(m_cache.label(row, event.title, width, font), m_text);
    painter.setFont(m_look.font);
}

void ChartPainter::drawRing(QPainter& painter, const QRectF& rect) const
{
    painter.setPen(QPen(m_look.palette.color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 6, 6);
}

} // namespace linimasa::timeline
