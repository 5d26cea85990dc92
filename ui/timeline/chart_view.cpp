#include "ui/timeline/chart_view.h"

#include "ui/models/passages.h"
#include "ui/timeline/chart_accessible.h"
#include "ui/timeline/chart_painter.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>

#include <cmath>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

ChartView::ChartView(models::FilteredEvents& events, models::Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_events(events)
    , m_selection(selection)
    , m_glide(new QVariantAnimation(this))
{
    installChartAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Timeline chart"));
    setAccessibleDescription(tr("Events along time, in lanes. Arrow keys walk the events, Enter opens the "
                                "sentence. The table shows the same events."));
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);

    const auto repaint = [this] { viewport()->update(); };
    connect(m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant& amount) {
        setScale(m_glideFrom.towards(m_glideTo, amount.toDouble(), m_scene.plot().width()));
    });
    connect(&events.events(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_plan.reset(); });
    connect(&events, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_plan) {
            readMetrics(); // other lanes have other names
        }
        readEvents();
    });
    connect(&events, &QAbstractItemModel::layoutChanged, this, &ChartView::readEvents);
    connect(&selection, &models::Selection::eventChanged, this, &ChartView::follow);
    connect(&selection, &models::Selection::entityChanged, this, repaint);
    connect(&selection, &models::Selection::articleChanged, this, repaint);
    readMetrics();
    readEvents();
}

ChartView::~ChartView() = default;

void ChartView::readMetrics()
{
    const QFontMetricsF metrics(font());
    SceneMetrics scene;
    scene.lineHeight = metrics.height() + 8;
    scene.markSize = std::clamp(metrics.height() * 0.95, 13.0, 40.0);
    scene.gutter = 0;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const SceneLane& lane : lanePlan().lanes) {
        scene.gutter = std::max(scene.gutter, QFontMetricsF(bold).horizontalAdvance(lane.name) + 44);
    }
    scene.gutter = std::min(scene.gutter, std::max(60.0, viewport()->width() / 4.0));
    scene.axis = 2 * (metrics.height() + 2);
    scene.shelf = std::clamp(viewport()->width() * 0.22, 60.0, metrics.averageCharWidth() * 30);
    m_scene.setMetrics(scene);
}

const LanePlan& ChartView::lanePlan()
{
    if (!m_plan) {
        m_plan = planLanes(m_events.events(), m_grouping, m_parties);
    }
    return *m_plan;
}

void ChartView::setGrouping(LaneGrouping grouping, const models::PartyNames& parties)
{
    m_grouping = grouping;
    m_parties = parties;
    m_plan.reset();
    readMetrics();
    readEvents();
}

void ChartView::readEvents()
{
    // Only lanes that have something to show are there.
    const LanePlan& plan = lanePlan();
    const int rows = m_events.rowCount();
    std::vector<int> laneOfRow(static_cast<std::size_t>(rows));
    std::vector<int> shown(plan.lanes.size(), -1);
    for (int row = 0; row < rows; ++row) {
        const int source = m_events.mapToSource(m_events.index(row, 0)).row();
        const int lane = plan.laneOfEvent[static_cast<std::size_t>(source)];
        laneOfRow[static_cast<std::size_t>(row)] = lane;
        shown[static_cast<std::size_t>(lane)] = 0;
    }
    std::vector<SceneLane> lanes;
    for (std::size_t lane = 0; lane < shown.size(); ++lane) {
        if (shown[lane] == 0) {
            shown[lane] = static_cast<int>(lanes.size());
            lanes.push_back(plan.lanes[lane]);
        }
    }
    const QFontMetricsF metrics(font());
    const double full = metrics.horizontalAdvance(u'国');
    std::vector<ChartMark> marks;
    marks.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        const domain::ChronologyEvent& event = m_events.eventAt(row);
        marks.push_back(
            chartMark(event, row, shown[static_cast<std::size_t>(laneOfRow[static_cast<std::size_t>(row)])]));
        marks.back().labelWidth = estimatedWidth(event.title, metrics.averageCharWidth(), full);
    }
    std::ranges::stable_sort(marks, {}, [](const ChartMark& mark) { return std::pair(!mark.dated, mark.first); });
    m_hovered = -1;
    m_cache.forgetLabels();
    m_scene.setMarks(std::move(marks), std::move(lanes));
    if (m_fitted) {
        m_scene.setScale(m_scene.fittingScale());
    }
    updateScrollBar();
    viewport()->update();
    Q_EMIT marksChanged();
    Q_EMIT viewChanged();
}

int ChartView::currentRow() const
{
    return m_events.rowOf(m_selection.chosenEvent());
}

void ChartView::setScale(const TimeScale& scale)
{
    if (scale == m_scene.scale()) {
        return;
    }
    m_hovered = scale.pixelsPerDay() == m_scene.scale().pixelsPerDay() ? m_hovered : -1;
    m_scene.setScale(scale);
    updateScrollBar();
    viewport()->update();
    Q_EMIT viewChanged();
}

void ChartView::glideTo(const TimeScale& scale)
{
    m_glide->stop();
    // The style says whether the reader wants things to move.
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible()) {
        setScale(scale);
        return;
    }
    m_glideFrom = m_scene.scale();
    m_glideTo = scale;
    m_glide->setDuration(std::min(duration, 250));
    m_glide->start();
}

void ChartView::fitAll()
{
    m_fitted = true;
    glideTo(m_scene.fittingScale());
}

void ChartView::zoomBy(double factor, double x)
{
    m_fitted = false;
    m_glide->stop();
    setScale(m_scene.scale().zoomedAround(x - m_scene.plot().left(), factor));
}

void ChartView::showDays(double first, double last)
{
    m_fitted = false;
    m_glide->stop();
    setScale(TimeScale::fitting(first, last, m_scene.plot().width(), 0));
}

void ChartView::centreOn(double day)
{
    m_fitted = false;
    m_glide->stop();
    setScale(m_scene.scale().pannedBy(m_scene.plot().width() / 2 - m_scene.scale().xOf(day)));
}

void ChartView::choose(int row)
{
    m_selection.setEvent(row < 0 ? QString() : m_events.eventAt(row).id);
}

void ChartView::openPassage(int row)
{
    const domain::ChronologyEvent& event = m_events.eventAt(row);
    m_selection.setEvent(event.id);
    if (const auto place = models::bestPlace(m_events.events().collection(), event)) {
        m_selection.showPassage(*place);
    }
}

void ChartView::follow()
{
    viewport()->update();
    const int mark = m_scene.markOfRow(currentRow());
    if (mark < 0) {
        return;
    }
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent told(this, QAccessible::Focus);
        told.setChild(currentRow());
        QAccessible::updateAccessibility(&told);
    }
    const TimeScale scale = m_scene.scaleShowing(mark);
    if (scale != m_scene.scale()) {
        m_fitted = false;
        glideTo(scale);
    }
    const int item = m_scene.itemOfRow(currentRow());
    if (item < 0) {
        return; // never shown so far
    }
    const QRectF rect = m_scene.rectOf(item);
    const int top = verticalScrollBar()->value();
    if (rect.top() < 0) {
        verticalScrollBar()->setValue(top + static_cast<int>(rect.top()) - 4);
    } else if (rect.bottom() > m_scene.plot().bottom()) {
        verticalScrollBar()->setValue(top + static_cast<int>(rect.bottom() - m_scene.plot().bottom()) + 4);
    }
}

void ChartView::updateScrollBar()
{
    const auto page = static_cast<int>(m_scene.plot().height());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(static_cast<int>(m_scene.metrics().lineHeight));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(m_scene.contentHeight())) - page));
}

void ChartView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_scene.setScroll(verticalScrollBar()->value());
    viewport()->update();
}

void ChartView::paintEvent(QPaintEvent* /*event*/)
{
    const ChartLook look {.palette = palette(),
                          .font = font(),
                          .chosenRow = currentRow(),
                          .hoveredItem = m_hovered,
                          .article = m_events.events().collection().idOf(m_selection.article()),
                          .entity = m_selection.entity(),
                          .focused = hasFocus()};
    QPainter painter(viewport());
    ChartPainter(m_scene, m_events, look, m_cache).draw(painter);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    readMetrics();
    m_scene.setSize(viewport()->size());
    if (m_fitted) {
        m_scene.setScale(m_scene.fittingScale());
    }
    updateScrollBar();
    Q_EMIT viewChanged();
}

void ChartView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_cache.clear();
    }
    if (event->type() == QEvent::FontChange) {
        m_cache.clear();
        readMetrics();
        readEvents();
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace linimasa::timeline
