#include "ui/drawer.h"

#include "ui/widgets/dock_title.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace linimasa::ui {

namespace {

constexpr int usualWidth = 320; // pixels
constexpr int usualLines = 16; // the same in heights of a line
constexpr int leftOver = 60; // pixels of the text that stay to be seen, and to be clicked

} // namespace

Drawer::Drawer(const QString& title, QWidget* area, QWidget* window)
    : QFrame(window)
    , m_area(area)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(title);
    auto* bar = new widgets::DockTitle(title, this);
    connect(bar, &widgets::DockTitle::closeRequested, this, &Drawer::closeRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    area->installEventFilter(this);
    hide();
}

void Drawer::setContent(QWidget* content)
{
    m_content = content;
    layout()->addWidget(content);
    content->show();
}

bool Drawer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_area && (event->type() == QEvent::Resize || event->type() == QEvent::Move) && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Drawer::place()
{
    QRect area = m_area->geometry();
    const int wanted = std::max(usualWidth, usualLines * fontMetrics().height()); // wider for large letters
    area.setLeft(area.right() - std::min(wanted, area.width() - leftOver) + 1);
    setGeometry(area);
    raise();
}

void Drawer::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Drawer::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    place();
}

} // namespace linimasa::ui
