#include "ui/widgets/fitting_area.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace linimasa::widgets {

FittingArea::FittingArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize FittingArea::sizeHint() const
{
    const QSize hint = widget()->sizeHint();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(std::max(1, width())) : hint.height();
    return {hint.width(), height};
}

bool FittingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void FittingArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

} // namespace linimasa::widgets
