// How the chart takes words of a text that are dragged onto an event.
#include "ui/timeline/chart_view.h"

#include <QDropEvent>
#include <QMimeData>

namespace linimasa::timeline {

void ChartView::dragEnterEvent(QDragEnterEvent* event)
{
    // Accepted wherever it comes in: the event meant is found on the way.
    if (models::passageIn(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void ChartView::dragMoveEvent(QDragMoveEvent* event)
{
    const int item = m_scene.itemAt(event->position());
    hover(item);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(item >= 0);
}

void ChartView::dragLeaveEvent(QDragLeaveEvent* /*event*/)
{
    hover(-1);
}

void ChartView::dropEvent(QDropEvent* event)
{
    hover(-1);
    const int item = m_scene.itemAt(event->position());
    const auto passage = models::passageIn(*event->mimeData());
    if (item < 0 || !passage) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const LaneItem& it = m_scene.items()[static_cast<std::size_t>(item)];
    if (it.isCluster()) {
        offerMembers(item, viewport()->mapToGlobal(event->position().toPoint()),
                     [this, passage = *passage](const QString& id) { Q_EMIT passageDropped(id, passage); });
    } else {
        Q_EMIT passageDropped(m_events.eventAt(m_scene.markOf(it).row).id, *passage);
    }
}

} // namespace linimasa::timeline
