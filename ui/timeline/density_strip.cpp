#include "ui/timeline/density_strip.h"

#include "ui/timeline/chart_view.h"
#include "ui/widgets/shades.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace linimasa::timeline {

std::vector<int> densityOf(std::span<const double> days, double first, double last, int bins)
{
    std::vector<int> density(static_cast<std::size_t>(std::max(bins, 0)), 0);
    if (density.empty() || last <= first) {
        return density;
    }
    for (const double day : days) {
        const auto bin = static_cast<int>(std::floor((day - first) / (last - first) * bins));
        if (bin >= 0 && bin < bins) {
            ++density[static_cast<std::size_t>(bin)];
        }
    }
    return density;
}

DensityStrip::DensityStrip(ChartView& chart, QWidget* parent)
    : QWidget(parent)
    , m_chart(chart)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Events over time; press or drag to move the chart there"));
    setAccessibleName(tr("Density of events over time"));
    connect(&chart, &ChartView::viewChanged, this, [this] { update(); });
}

QSize DensityStrip::sizeHint() const
{
    return {260, fontMetrics().height() + 8};
}

QSize DensityStrip::minimumSizeHint() const
{
    return {80, fontMetrics().height() + 8};
}

QRectF DensityStrip::columns() const
{
    const double year = fontMetrics().horizontalAdvance(u'8') * 4.0 + 8;
    const double side = width() > 4 * year ? year : 0; // years are written where there is room
    return QRectF(rect()).adjusted(side, 2, -side, -2);
}

void DensityStrip::paintEvent(QPaintEvent* /*event*/)
{
    const ChartScene& scene = m_chart.scene();
    const ChartScene::Span span = scene.span();
    std::vector<double> days;
    for (const ChartMark& mark : scene.marks()) {
        if (mark.dated) {
            days.push_back((mark.first + mark.last) / 2);
        }
    }
    if (days.empty()) {
        return;
    }
    QPainter painter(this);
    const QRectF area = columns();
    const QPalette& look = palette();
    const QColor ground = look.color(QPalette::Window);
    const int bins = std::max(1, static_cast<int>(area.width() / 5));
    const std::vector<int> density = densityOf(days, span.first, span.last, bins);
    const int most = std::max(1, *std::ranges::max_element(density));
    const QColor column = widgets::legible(widgets::quietText(look), ground, 3);
    for (int bin = 0; bin < bins; ++bin) {
        const int count = density[static_cast<std::size_t>(bin)];
        // The square root keeps single events visible beside a crowd.
        const double height = count == 0 ? 1 : std::max(3.0, std::sqrt(double(count) / most) * (area.height() - 4));
        painter.fillRect(QRectF(area.left() + bin * area.width() / bins, area.bottom() - height - 1,
                                area.width() / bins - 1, height),
                         count == 0 ? widgets::mixed(ground, column, 0.35) : column);
    }
    painter.setPen(widgets::legible(widgets::quietText(look), ground, 4.5));
    const auto yearOf = [](double day) { return QString::number(QDate::fromJulianDay(qint64(day)).year()); };
    if (area.left() > 0) {
        painter.drawText(QRectF(0, 0, area.left() - 4, height()), Qt::AlignRight | Qt::AlignVCenter,
                         yearOf(span.first));
        painter.drawText(QRectF(area.right() + 4, 0, width() - area.right(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, yearOf(span.last - 1));
    }
    if (m_chart.isVisible()) {
        const double length = span.last - span.first;
        const auto xOf = [&](double day) { return area.left() + (day - span.first) / length * area.width(); };
        const double left = std::clamp(xOf(scene.scale().leftDay()), area.left(), area.right() - 4);
        const double right = std::clamp(xOf(scene.scale().dayAt(scene.plot().width())), left + 4, area.right());
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor frame = look.color(QPalette::Highlight);
        QColor pane = frame;
        pane.setAlphaF(0.12F);
        painter.setBrush(pane);
        painter.setPen(QPen(frame, 1.2));
        painter.drawRoundedRect(QRectF(QPointF(left + 0.5, 1.5), QPointF(right - 0.5, height() - 1.5)), 3, 3);
    }
}

void DensityStrip::moveChart(double x)
{
    const ChartScene::Span span = m_chart.scene().span();
    const QRectF area = columns();
    const double part = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    m_chart.centreOn(span.first + part * (span.last - span.first));
}

void DensityStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        moveChart(event->position().x());
    }
}

void DensityStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        moveChart(event->position().x());
    }
}

} // namespace linimasa::timeline
