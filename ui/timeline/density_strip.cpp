#include "ui/timeline/density_strip.h"

#include "ui/timeline/chart_view.h"
#include "ui/widgets/shades.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace linimasa::timeline {

namespace {

constexpr double columnWidth = 5; // pixels
constexpr double reach = 5; // pixels at both sides of an edge that take hold of it
constexpr double leastFrame = 8; // pixels; a frame of days within decades is still seen and held
constexpr double leastDays = 1; // shown

} // namespace

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
    setMouseTracking(true);
    setToolTip(
        tr("All events over time, those you confirmed dark. Drag the frame to move the chart, its edges to zoom."));
    setAccessibleName(tr("Density of events over time"));
    connect(&chart, &ChartView::marksChanged, this, &DensityStrip::count);
    connect(&chart, &ChartView::viewChanged, this, [this] { update(); });
}

QSize DensityStrip::sizeHint() const
{
    return {320, fontMetrics().height() + 10};
}

QSize DensityStrip::minimumSizeHint() const
{
    return {80, fontMetrics().height() + 10};
}

QRectF DensityStrip::columns() const
{
    const double year = fontMetrics().horizontalAdvance(u'8') * 4.0 + 8;
    const double side = width() > 4 * year ? year : 0; // years are written where there is room
    return QRectF(rect()).adjusted(side, 2, -side, -2);
}

double DensityStrip::xOf(double day) const
{
    const ChartScene::Span span = m_chart.scene().span();
    const QRectF area = columns();
    return area.left() + (day - span.first) / (span.last - span.first) * area.width();
}

double DensityStrip::dayAt(double x) const
{
    const ChartScene::Span span = m_chart.scene().span();
    const QRectF area = columns();
    return span.first + (x - area.left()) / area.width() * (span.last - span.first);
}

QRectF DensityStrip::frame() const
{
    const ChartScene& scene = m_chart.scene();
    const QRectF area = columns();
    double left = std::clamp(xOf(scene.scale().leftDay()), area.left(), area.right() - leastFrame);
    double right = std::clamp(xOf(scene.scale().dayAt(scene.plot().width())), area.left() + leastFrame, area.right());
    if (right - left < leastFrame) {
        const double middle = (left + right) / 2;
        left = middle - leastFrame / 2;
        right = middle + leastFrame / 2;
    }
    return {QPointF(left + 0.5, 1.5), QPointF(right - 0.5, height() - 1.5)};
}

void DensityStrip::count()
{
    std::vector<double> days;
    std::vector<double> confirmed;
    std::vector<double> disputed;
    for (const ChartMark& mark : m_chart.scene().marks()) {
        if (!mark.dated) {
            continue;
        }
        const double middle = (mark.first + mark.last) / 2;
        days.push_back(middle);
        if (mark.confirmed) {
            confirmed.push_back(middle);
        }
        if (mark.disputed) {
            disputed.push_back(middle);
        }
    }
    const ChartScene::Span span = m_chart.scene().span();
    const int bins = days.empty() ? 0 : std::max(1, static_cast<int>(columns().width() / columnWidth));
    m_density = densityOf(days, span.first, span.last, bins);
    m_confirmed = densityOf(confirmed, span.first, span.last, bins);
    m_disputed = densityOf(disputed, span.first, span.last, bins);
    update();
}

void DensityStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    count();
}

void DensityStrip::drawColumns(QPainter& painter) const
{
    const QRectF area = columns();
    const QColor ground = palette().color(QPalette::Window);
    const QColor column = widgets::legible(widgets::quietText(palette()), ground, 3);
    const QColor sure = palette().color(QPalette::WindowText);
    const QColor warning = widgets::legible(widgets::warning(palette()), ground, 3);
    const int most = std::max(1, *std::ranges::max_element(m_density));
    const double width = area.width() / static_cast<double>(m_density.size());
    // The square root keeps single events visible beside a crowd.
    const auto heightOf = [&](int count) {
        return count == 0 ? 0 : std::max(3.0, std::sqrt(double(count) / most) * (area.height() - 5));
    };
    for (std::size_t bin = 0; bin < m_density.size(); ++bin) {
        const double left = area.left() + static_cast<double>(bin) * width;
        const double bottom = area.bottom() - 2;
        painter.fillRect(QRectF(left, bottom - heightOf(m_density[bin]), width - 1, heightOf(m_density[bin])), column);
        painter.fillRect(QRectF(left, bottom - heightOf(m_confirmed[bin]), width - 1, heightOf(m_confirmed[bin])),
                         sure);
        // The line of time; it carries a warning's colour, and is thicker, where dates disagree.
        const bool isDisputed = m_disputed[bin] > 0;
        painter.fillRect(QRectF(left, bottom, width - 1, isDisputed ? 3 : 1),
                         isDisputed ? warning : widgets::mixed(ground, column, 0.4));
    }
}

void DensityStrip::paintEvent(QPaintEvent* /*event*/)
{
    if (m_density.empty()) {
        return;
    }
    QPainter painter(this);
    drawColumns(painter);
    const QRectF area = columns();
    const ChartScene::Span span = m_chart.scene().span();
    painter.setPen(widgets::legible(widgets::quietText(palette()), palette().color(QPalette::Window), 4.5));
    const auto yearOf = [](double day) { return QString::number(QDate::fromJulianDay(qint64(day)).year()); };
    if (area.left() > 0) {
        painter.drawText(QRectF(0, 0, area.left() - 4, height()), Qt::AlignRight | Qt::AlignVCenter,
                         yearOf(span.first));
        painter.drawText(QRectF(area.right() + 4, 0, width() - area.right(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter, yearOf(span.last - 1));
    }
    if (!m_chart.isVisible()) {
        return;
    }
    const QRectF shown = frame();
    const QColor edge = palette().color(QPalette::Highlight);
    QColor pane = edge;
    pane.setAlphaF(0.12F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(pane);
    painter.setPen(QPen(edge, 1.2));
    painter.drawRoundedRect(shown, 3, 3);
    if (shown.width() > 4 * reach) { // what can be taken hold of
        painter.setPen(QPen(edge, 3, Qt::SolidLine, Qt::RoundCap));
        for (const double x : {shown.left(), shown.right()}) {
            painter.drawLine(QPointF(x, shown.center().y() - 3), QPointF(x, shown.center().y() + 3));
        }
    }
}

DensityStrip::Grip DensityStrip::gripAt(double x) const
{
    const QRectF shown = frame();
    if (shown.width() > 4 * reach && std::abs(x - shown.left()) <= reach) {
        return Grip::Left;
    }
    if (shown.width() > 4 * reach && std::abs(x - shown.right()) <= reach) {
        return Grip::Right;
    }
    return Grip::Frame;
}

void DensityStrip::drag(double x)
{
    const ChartScene& scene = m_chart.scene();
    const double day = dayAt(x) - m_grasped;
    const double first = scene.scale().leftDay();
    const double last = scene.scale().dayAt(scene.plot().width());
    switch (*m_grip) {
    case Grip::Frame:
        m_chart.centreOn(day);
        break;
    case Grip::Left:
        m_chart.showDays(std::min(day, last - leastDays), last);
        break;
    case Grip::Right:
        m_chart.showDays(first, std::max(day, first + leastDays));
        break;
    }
}

void DensityStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_density.empty()) {
        return;
    }
    const double x = event->position().x();
    const ChartScene& scene = m_chart.scene();
    const double first = scene.scale().leftDay();
    const double last = scene.scale().dayAt(scene.plot().width());
    m_grip = gripAt(x);
    if (*m_grip != Grip::Frame) {
        m_grasped = dayAt(x) - (*m_grip == Grip::Left ? first : last);
        return;
    }
    m_grasped = dayAt(x) - (first + last) / 2;
    if (!frame().contains(event->position())) {
        m_grasped = 0;
        drag(std::clamp(x, columns().left(), columns().right()));
    }
    setCursor(Qt::ClosedHandCursor);
}

void DensityStrip::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_grip) {
        drag(std::clamp(x, columns().left(), columns().right()));
        return;
    }
    const bool isEdge = !m_density.empty() && gripAt(x) != Grip::Frame;
    setCursor(isEdge                                    ? Qt::SizeHorCursor
                  : frame().contains(event->position()) ? Qt::OpenHandCursor
                                                        : Qt::PointingHandCursor);
}

void DensityStrip::mouseReleaseEvent(QMouseEvent* event)
{
    m_grip.reset();
    mouseMoveEvent(event);
}

void DensityStrip::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_chart.fitAll();
    }
}

void DensityStrip::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0 && !m_density.empty()) {
        const ChartScene& scene = m_chart.scene();
        const double x = std::clamp(scene.scale().xOf(dayAt(event->position().x())), 0.0, scene.plot().width());
        m_chart.zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0), scene.plot().left() + x);
    }
    event->accept();
}

} // namespace linimasa::timeline
