#include "ui/timeline/chart_painter.h"

#include "ui/models/passages.h"
#include "ui/timeline/mark_icons.h"
#include "ui/widgets/shades.h"

#include <QLinearGradient>

#include <cmath>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double tickGap = 46;
constexpr double leastLabel = 28;

MarkStyle styleOf(const domain::ChronologyEvent& event)
{
    return {.kind = event.kind, .status = event.status, .theme = event.theme};
}

bool isOpen(const domain::ChronologyEvent& event)
{
    return event.status == domain::EventStatus::Planned || event.status == domain::EventStatus::Postponed;
}

} // namespace

ChartPainter::ChartPainter(const ChartScene& scene, const models::FilteredEvents& events, const ChartLook& look)
    : m_scene(scene)
    , m_events(events)
    , m_look(look)
    , m_step(stepFor(scene.scale().pixelsPerDay(), tickGap))
    , m_base(look.palette.color(QPalette::Base))
    , m_text(look.palette.color(QPalette::Text))
    , m_quiet(widgets::quietText(look.palette))
    , m_line(widgets::hairline(look.palette))
{
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
    for (int item = 0; item < m_scene.shelfBegin(); ++item) {
        const QRectF rect = m_scene.fullRectOf(item);
        if (rect.right() + 8 > plot.left() && rect.left() - 8 < plot.right()) {
            drawItem(painter, item, plot);
        }
    }
    painter.restore();
    drawGutter(painter);
    drawAxis(painter);
    drawShelf(painter);
}

void ChartPainter::drawLanes(QPainter& painter) const
{
    for (int lane = 0; lane < static_cast<int>(m_scene.lanes().size()); ++lane) {
        const QRectF rect = m_scene.laneRect(lane);
        if (lane % 2 == 1) {
            painter.fillRect(rect, widgets::mixed(m_base, m_text, 0.03));
        }
        painter.setPen(m_line);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
}

void ChartPainter::drawGrid(QPainter& painter) const
{
    const QRectF plot = m_scene.plot();
    const auto context = contextOf(m_step);
    const auto lines = [&](TickStep step, const QColor& colour) {
        painter.setPen(colour);
        for (const Tick& tick : ticksBetween(m_scene.scale(), 0, plot.width(), step)) {
            const double x = std::round(plot.left() + m_scene.scale().xOf(tick.day)) + 0.5;
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    };
    lines(m_step, widgets::mixed(m_base, m_text, 0.07));
    if (context) {
        lines(*context, widgets::mixed(m_base, m_text, 0.2));
    }
}

void ChartPainter::drawAxis(QPainter& painter) const
{
    const QRectF axis = m_scene.axis();
    const QLocale& locale = m_events.events().locale();
    const double half = axis.height() / 2;
    painter.fillRect(QRectF(0, axis.top(), axis.right() + m_scene.shelf().width() + 1, axis.height()), m_base);
    painter.setPen(m_line);
    painter.drawLine(QPointF(0, axis.top() + 0.5), QPointF(axis.right() + m_scene.shelf().width(), axis.top() + 0.5));

    painter.save();
    painter.setClipRect(axis);
    const auto context = contextOf(m_step);
    painter.setPen(m_quiet);
    const auto ticks = ticksBetween(m_scene.scale(), 0, axis.width(), m_step);
    for (const Tick& tick : ticks) {
        const double x = axis.left() + m_scene.scale().xOf(tick.day);
        if (x < axis.left() - 1) {
            continue;
        }
        painter.drawText(QRectF(x + 4, axis.top(), 90, context ? half : axis.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, tickLabel(tick.date, m_step, locale));
    }
    if (context) {
        QFont bold = m_look.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(m_text);
        const bool months = context->unit == TickUnit::Month;
        const auto spans = ticksBetween(m_scene.scale(), 0, axis.width(), *context);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            // The name of a year that began before the left edge stays in sight.
            double x = std::max(axis.left(), axis.left() + m_scene.scale().xOf(spans[i].day)) + 4;
            const double end
                = i + 1 < spans.size() ? axis.left() + m_scene.scale().xOf(spans[i + 1].day) : axis.right();
            const QString text
                = months ? locale.toString(spans[i].date, u"MMMM yyyy"_s) : QString::number(spans[i].date.year());
            const double width = QFontMetricsF(bold).horizontalAdvance(text) + 8;
            x = std::min(x, std::max(end - width, axis.left() + 4 - (i == 0 ? width : 0)));
            painter.drawText(QRectF(x, axis.top() + half, width, half), Qt::AlignLeft | Qt::AlignVCenter, text);
        }
    }
    painter.restore();
}

void ChartPainter::drawGutter(QPainter& painter) const
{
    const double width = m_scene.metrics().gutter;
    painter.save();
    painter.setClipRect(QRectF(0, 0, width, m_scene.plot().height()));
    for (int lane = 0; lane < static_cast<int>(m_scene.lanes().size()); ++lane) {
        const SceneLane& it = m_scene.lanes()[static_cast<std::size_t>(lane)];
        const QRectF rect = m_scene.laneRect(lane);
        const QColor colour = widgets::strand(m_look.palette, it.strand);
        painter.fillRect(QRectF(0, rect.top() + 1, width - 1, rect.height() - 1), m_base);
        painter.fillRect(QRectF(0, rect.top() + 1, 4, rect.height() - 2), colour);
        QFont bold = m_look.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(m_text);
        const QFontMetricsF metrics(bold);
        const double line = m_scene.metrics().lineHeight;
        painter.drawText(QRectF(12, rect.top() + 4, width - 16, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(it.name, Qt::ElideRight, width - 16));
        painter.setFont(m_look.font);
        painter.setPen(m_quiet);
        painter.drawText(QRectF(12, rect.top() + 4 + line * 0.85, width - 16, line), Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(it.marks));
    }
    painter.restore();
    painter.setPen(m_line);
    painter.drawLine(QPointF(width - 0.5, 0), QPointF(width - 0.5, m_scene.plot().height()));
}

void ChartPainter::drawShelf(QPainter& painter) const
{
    if (!m_scene.hasShelf()) {
        return;
    }
    const QRectF shelf = m_scene.shelf();
    painter.save();
    painter.setClipRect(shelf);
    painter.fillRect(shelf, widgets::mixed(m_base, m_text, 0.05));
    painter.setPen(QPen(m_quiet, 1, Qt::DashLine));
    painter.drawLine(shelf.topLeft() + QPointF(0.5, 0), shelf.bottomLeft() + QPointF(0.5, 0));
    for (int item = m_scene.shelfBegin(); item < static_cast<int>(m_scene.items().size()); ++item) {
        drawItem(painter, item, shelf);
    }
    painter.restore();
    const QRectF title(shelf.left(), m_scene.axis().top(), shelf.width(), m_scene.axis().height());
    painter.fillRect(title, m_base);
    painter.setPen(m_quiet);
    painter.drawText(title.adjusted(10, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QObject::tr("Undated · %1").arg(m_scene.undated()));
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
        if (models::concerns(m_events.event(m_scene.markOf(item, member).row), m_look.entity)) {
            return true;
        }
    }
    return false;
}

void ChartPainter::drawItem(QPainter& painter, int index, const QRectF& area) const
{
    const LaneItem& item = m_scene.items()[static_cast<std::size_t>(index)];
    const ChartMark& mark = m_scene.markOf(item);
    const domain::ChronologyEvent& event = m_events.event(mark.row);
    const QRectF rect = m_scene.rectOf(index);
    const double size = m_scene.metrics().markSize;
    const QRectF body = item.isColumn() ? columnOf(item, rect)
                                        : QRectF(rect.left(), rect.center().y() - size / 2 - 1, rect.width(), size + 2);
    const QColor colour = widgets::strand(m_look.palette, m_scene.lanes()[static_cast<std::size_t>(item.lane)].strand);
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
        if (models::isToldIn(event, m_look.article)) {
            painter.setPen(QPen(colour, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(body.center(), size * 0.78, size * 0.78);
            labelLeft += 2;
        }
        drawMark(painter, body.center(), size * 0.86, styleOf(event), colour, m_base);
    }
    if (!item.isCluster() && !(item.wide && !mark.readings.empty() && !std::isfinite(item.labelRoom))) {
        labelRight = std::min(labelRight, area.right() - 4);
        drawLabel(painter, QRectF(QPointF(labelLeft, rect.top()), QPointF(labelRight, rect.bottom())), event, chosen,
                  dimmed);
    } else if (!item.isCluster()) {
        drawLabel(painter, QRectF(QPointF(labelLeft, rect.top()), QPointF(area.right() - 4, rect.bottom())), event,
                  chosen, dimmed);
    }
    painter.setOpacity(1);
    if (chosen && m_look.focused) {
        drawRing(painter, body.adjusted(-4, -3, 4, 3));
    }
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
    drawMark(painter, {x, rect.center().y()}, size * 0.72, styleOf(event), colour, m_base);
}

void ChartPainter::drawBracket(QPainter& painter, const QRectF& rect, const ChartMark& mark, const QColor& colour,
                               const domain::ChronologyEvent& event) const
{
    const double size = m_scene.metrics().markSize;
    const QColor warning = widgets::warning(m_look.palette);
    const double y = rect.center().y();
    const double left = rect.left() + size / 2;
    const double right = rect.right() - size / 2;
    painter.setPen(QPen(warning, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(left + size * 0.6, y), QPointF(right - size * 0.6, y));
    MarkStyle style = styleOf(event);
    style.theme = domain::EventTheme::Context; // an outline: neither reading is chosen
    for (const double reading : mark.readings) {
        const double x = m_scene.plot().left() + m_scene.scale().xOf(reading);
        drawMark(painter, {x, y}, size * 0.86, style, colour, m_base);
    }
    const QRectF sign((left + right) / 2 - size * 0.6, y - size * 0.6, size * 1.2, size * 1.2);
    if (right - left > 2.4 * size) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_base);
        painter.drawEllipse(sign);
        painter.setPen(warning);
        painter.drawText(sign, Qt::AlignCenter, u"⚠"_s);
    }
}

void ChartPainter::drawLabel(QPainter& painter, const QRectF& rect, const domain::ChronologyEvent& event, bool chosen,
                             bool dimmed) const
{
    if (rect.width() < leastLabel) {
        return;
    }
    QRectF room = rect;
    if (event.conflict) {
        painter.setPen(widgets::warning(m_look.palette));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, u"⚠"_s);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(u"⚠"_s) + 4);
    }
    QFont font = m_look.font;
    if (chosen || (!m_look.entity.isEmpty() && !dimmed)) {
        font.setWeight(QFont::DemiBold);
    }
    painter.setFont(font);
    painter.setPen(m_text);
    const double width = std::min(room.width(), 240.0 * (chosen ? 1.5 : 1));
    // Shaping a long title costs more than drawing what fits of it.
    const QString title = event.title.left(static_cast<qsizetype>(width / 3) + 8);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(width)));
    painter.setFont(m_look.font);
}

void ChartPainter::drawRing(QPainter& painter, const QRectF& rect) const
{
    painter.setPen(QPen(m_look.palette.color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 6, 6);
}

} // namespace linimasa::timeline
