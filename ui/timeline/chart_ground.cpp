// What lies behind and around the marks of the chart: lanes, grid, axis, names, shelf.

#include "ui/timeline/chart_painter.h"
#include "ui/timeline/chart_view.h"
#include "ui/widgets/shades.h"

#include <cmath>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

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
        const QString label = tickLabel(tick.date, m_step, locale);
        if (x + 4 + painter.fontMetrics().horizontalAdvance(label) > axis.right()) {
            continue; // half a year's number reads as another year
        }
        painter.drawText(QRectF(x + 4, axis.top(), 90, context ? half : axis.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    if (context) {
        QFont bold = m_look.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(m_text);
        const bool months = context->unit == TickUnit::Month;
        const auto spans = ticksBetween(m_scene.scale(), 0, axis.width(), *context);
        for (std::size_t i = 0; i < spans.size(); ++i) {
            // The name of a year that began before the left edge stays in sight; one without room is left out.
            const double x = std::max(axis.left(), axis.left() + m_scene.scale().xOf(spans[i].day)) + 4;
            const double end
                = i + 1 < spans.size() ? axis.left() + m_scene.scale().xOf(spans[i + 1].day) : axis.right();
            const QString text = months ? locale.toString(spans[i].date, ChartView::tr("MMMM yyyy"))
                                        : QString::number(spans[i].date.year());
            const double width = QFontMetricsF(bold).horizontalAdvance(text) + 4;
            if (x + width > end && spans.size() > 1) {
                continue;
            }
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
        const QColor& colour = m_colours[static_cast<std::size_t>(lane)];
        painter.fillRect(QRectF(0, rect.top() + 1, width - 1, rect.height() - 1), m_base);
        painter.fillRect(QRectF(0, rect.top() + 1, 4, rect.height() - 2), colour);
        QFont bold = m_look.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(m_text);
        const QFontMetricsF metrics(bold);
        const double line = m_scene.metrics().lineHeight;
        const QString count = QString::number(it.marks);
        // A lane of one line has its count beside its name.
        const bool low = rect.height() < line * 1.8;
        const double taken = low ? QFontMetricsF(m_look.font).horizontalAdvance(count) + 6 : 0;
        painter.drawText(QRectF(12, rect.top() + 4, width - 16 - taken, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(it.name, Qt::ElideRight, width - 16 - taken));
        painter.setFont(m_look.font);
        painter.setPen(m_quiet);
        painter.drawText(QRectF(12, rect.top() + 4 + (low ? 0 : line * 0.85), width - 18, line),
                         (low ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, count);
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
                     ChartView::tr("Undated · %1").arg(m_scene.undated()));
}

void ChartPainter::drawWhereEventsAre(QPainter& painter) const
{
    int earlier = 0;
    int later = 0;
    for (const ChartMark& mark : m_scene.marks()) {
        const bool before = mark.dated && mark.last < m_scene.scale().leftDay();
        earlier += before ? 1 : 0;
        later += mark.dated && !before ? 1 : 0;
    }
    if (earlier + later > 0) {
        painter.setPen(m_quiet);
        painter.drawText(m_scene.plot(), Qt::AlignCenter,
                         ChartView::tr("No event in this time.\n◀ %1 earlier · %2 later ▶").arg(earlier).arg(later));
    }
}

} // namespace linimasa::timeline
