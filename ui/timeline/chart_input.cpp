// How the chart answers mouse and keyboard.

#include "ui/models/passages.h"
#include "ui/timeline/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QVariantAnimation>

#include <cmath>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr double keyZoom = 1.5;
constexpr double keyPan = 5; // presses for the width of the chart
constexpr int mostInCard = 8;

} // namespace

QString ChartView::cardOf(int item) const
{
    const LaneItem& it = m_scene.items()[static_cast<std::size_t>(item)];
    const models::EventTableModel& model = m_events.events();
    const auto sourceRow
        = [&](int member) { return m_events.mapToSource(m_events.index(m_scene.markOf(it, member).row, 0)).row(); };
    if (!it.isCluster()) {
        return model.card(sourceRow(0));
    }
    QStringList lines {u"<b>%1</b>"_s.arg(tr("%1 events here").arg(it.memberCount))};
    for (int member = 0; member < std::min(it.memberCount, mostInCard); ++member) {
        const QModelIndex date = model.index(sourceRow(member), models::EventTableModel::DateColumn);
        lines << u"%1 · %2"_s.arg(date.data().toString(), model.eventAt(sourceRow(member)).title).toHtmlEscaped();
    }
    if (it.memberCount > mostInCard) {
        lines << tr("… and %1 more").arg(it.memberCount - mostInCard);
    }
    return u"<qt>%1</qt>"_s.arg(lines.join(u"<br>"_s));
}

bool ChartView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int item = m_scene.itemAt(help->pos());
        if (item < 0) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), cardOf(item), viewport(),
                               m_scene.fullRectOf(item).toAlignedRect().adjusted(-2, -2, 2, 2));
        }
        return true;
    }
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position().x());
            return true;
        }
        break;
    }
    case QEvent::Leave:
        hover(-1);
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::hover(int item)
{
    if (item != m_hovered) {
        m_hovered = item;
        viewport()->setCursor(item < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->update();
    }
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool sideways = std::abs(turned.x()) > std::abs(turned.y());
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_fitted = false;
        const QPoint pixels = event->pixelDelta();
        const int amount = sideways ? turned.x() : turned.y();
        setScale(m_scene.scale().pannedBy(sideways && !pixels.isNull() ? pixels.x() : amount * 0.6));
    } else if (turned.y() != 0) {
        zoomBy(std::pow(1.2, turned.y() / 120.0), event->position().x());
    }
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_pressed = event->position();
        m_dragged = event->position();
        m_dragging = false;
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        hover(m_scene.itemAt(event->position()));
        return;
    }
    if (!m_dragging && (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        m_fitted = false;
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging) {
        const QPointF moved = event->position() - m_dragged;
        m_dragged = event->position();
        setScale(m_scene.scale().pannedBy(moved.x()));
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_pressed && !m_dragging && event->button() == Qt::LeftButton;
    m_pressed.reset();
    m_dragging = false;
    viewport()->setCursor(Qt::ArrowCursor);
    if (!clicked) {
        return;
    }
    const int item = m_scene.itemAt(event->position());
    if (item < 0) {
        choose(-1);
        return;
    }
    const LaneItem& it = m_scene.items()[static_cast<std::size_t>(item)];
    if (it.isCluster()) {
        openItem(item, event->globalPosition().toPoint());
    } else {
        choose(m_scene.markOf(it).row);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int item = m_scene.itemAt(event->position());
    if (event->button() == Qt::LeftButton && item >= 0) {
        const LaneItem& it = m_scene.items()[static_cast<std::size_t>(item)];
        if (!it.isCluster()) {
            openPassage(m_scene.markOf(it).row);
        }
    }
}

void ChartView::openItem(int item, QPoint position)
{
    // A cluster whose events lie apart is zoomed into; one whose events share their days offers them by name.
    const LaneItem it = m_scene.items()[static_cast<std::size_t>(item)];
    double first = m_scene.markOf(it).first;
    double last = first;
    for (int member = 0; member < it.memberCount; ++member) {
        first = std::min(first, m_scene.markOf(it, member).first);
        last = std::max(last, m_scene.markOf(it, member).first);
    }
    const double needed = (last - first) * TimeScale::mostPixelsPerDay;
    if (item < m_scene.shelfBegin() && needed > m_scene.metrics().markSize * it.memberCount / 2) {
        m_fitted = false;
        glideTo(TimeScale::fitting(first, last + 1, m_scene.plot().width(), m_scene.plot().width() / 6));
        return;
    }
    offerMembers(item, position, [this](const QString& id) { m_selection.setEvent(id); });
}

void ChartView::offerMembers(int item, QPoint position, const std::function<void(const QString& event)>& take)
{
    const LaneItem it = m_scene.items()[static_cast<std::size_t>(item)];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (int member = 0; member < it.memberCount; ++member) {
        const domain::ChronologyEvent& event = m_events.eventAt(m_scene.markOf(it, member).row);
        const int source = m_events.mapToSource(m_events.index(m_scene.markOf(it, member).row, 0)).row();
        const QString date = m_events.events().index(source, models::EventTableModel::DateColumn).data().toString();
        QAction* action = menu->addAction(
            fontMetrics().elidedText(u"%1 · %2"_s.arg(date, event.title), Qt::ElideRight, 480).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [take, id = event.id] { take(id); });
    }
    menu->popup(position);
}

void ChartView::step(int events)
{
    const auto count = static_cast<int>(m_scene.marks().size());
    if (count == 0) {
        return;
    }
    const int mark = m_scene.markOfRow(currentRow());
    // Nothing chosen: forwards begins with the first event, backwards with the last.
    const int from = mark >= 0 ? mark : events > 0 ? -1 : count;
    const int next = std::clamp(from + events, 0, count - 1);
    choose(m_scene.marks()[static_cast<std::size_t>(next)].row);
}

void ChartView::pan(int direction)
{
    m_fitted = false;
    m_glide->stop();
    setScale(m_scene.scale().pannedBy(-direction * m_scene.plot().width() / keyPan));
}

void ChartView::stepLane(int direction)
{
    const int current = m_scene.markOfRow(currentRow());
    if (current < 0) {
        step(1);
        return;
    }
    const ChartMark& from = m_scene.marks()[static_cast<std::size_t>(current)];
    const ChartMark* best = nullptr;
    for (const ChartMark& mark : m_scene.marks()) {
        const bool nearer = best == nullptr || std::abs(mark.first - from.first) < std::abs(best->first - from.first);
        if (mark.lane == from.lane + direction && mark.dated == from.dated && nearer) {
            best = &mark;
        }
    }
    if (best != nullptr) {
        choose(best->row);
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentRow() >= 0) {
        const int row = m_events.mapToSource(m_events.index(currentRow(), 0)).row();
        QGuiApplication::clipboard()->setText(m_events.events().description(row));
        return;
    }
    const int item = m_scene.itemOfRow(currentRow());
    const double x = item < 0 ? m_scene.plot().center().x() : m_scene.rectOf(item).center().x();
    const auto count = static_cast<int>(m_scene.marks().size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        event->modifiers().testFlag(Qt::ShiftModifier) ? pan(direction) : step(direction);
        break;
    }
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
                                                                          : QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_Up:
        stepLane(-1);
        break;
    case Qt::Key_Down:
        stepLane(1);
        break;
    case Qt::Key_Home:
        step(-count);
        break;
    case Qt::Key_End:
        step(count);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom, x);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom, x);
        break;
    case Qt::Key_0:
        fitAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() >= 0) {
            openPassage(currentRow());
        }
        break;
    case Qt::Key_Escape:
        if (m_selection.chosenEvent().isEmpty()) {
            event->ignore();
        } else {
            choose(-1);
        }
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace linimasa::timeline
