#include "ui/reader/drag_button.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace linimasa::reader {

void DragButton::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QToolButton::mousePressEvent(event);
}

void DragButton::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    std::unique_ptr<QMimeData> dragged
        = event->buttons().testFlag(Qt::LeftButton) && isFar && m_data ? m_data() : std::unique_ptr<QMimeData>();
    if (!dragged) {
        QToolButton::mouseMoveEvent(event);
        return;
    }
    setDown(false); // letting go elsewhere is no click
    auto* drag = new QDrag(this);
    drag->setMimeData(dragged.release());
    drag->exec(Qt::CopyAction);
}

} // namespace linimasa::reader
