#include "ui/panes.h"

#include "ui/actions.h"
#include "ui/widgets/dock_title.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 1000; // pixels; below, three panes side by side leave the text less than half its measure

} // namespace

Panes::Panes(QMainWindow& window, const Actions& actions, QWidget* list, QWidget* text)
    : QObject(&window)
    , m_window(window)
    , m_text(text)
    , m_list(dock(u"articles"_s, tr("Articles"), list, Qt::LeftDockWidgetArea))
    , m_timeline(dock(u"timeline"_s, tr("Timeline"), new QWidget(&window), Qt::BottomDockWidgetArea))
    , m_inspector(dock(u"inspector"_s, tr("Inspector"), new QWidget(&window), Qt::RightDockWidgetArea))
{
    window.setCentralWidget(text);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    const auto follow = [&actions](Act act, QDockWidget* pane) {
        QAction* action = actions[act];
        connect(action, &QAction::triggered, pane, &QDockWidget::setVisible);
        connect(pane->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
        action->setChecked(true);
    };
    follow(Act::ShowList, m_list);
    follow(Act::ShowTimeline, m_timeline);
    follow(Act::ShowInspector, m_inspector);
    connect(actions[Act::ShowInspector], &QAction::triggered, this, [this] { m_isFolded = false; });
}

QDockWidget* Panes::dock(const QString& id, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* pane = new QDockWidget(title, &m_window);
    pane->setObjectName(id);
    pane->setAccessibleName(title);
    pane->setTitleBarWidget(new widgets::DockTitle(pane));
    pane->setWidget(content);
    m_window.addDockWidget(area, pane);
    return pane;
}

void Panes::fill(QWidget* timeline, QWidget* inspector)
{
    delete m_timeline->widget();
    m_timeline->setWidget(timeline);
    delete m_inspector->widget();
    m_inspector->setWidget(inspector);
}

void Panes::setUsualSizes()
{
    const int width = m_window.width();
    m_window.resizeDocks({m_list, m_inspector},
                         {std::clamp(width * 22 / 100, 210, 340), std::clamp(width * 24 / 100, 240, 360)},
                         Qt::Horizontal);
    m_window.resizeDocks({m_timeline}, {m_window.height() * 34 / 100}, Qt::Vertical);
}

void Panes::fitInto(int width)
{
    const bool isNarrow = width < narrow;
    if (isNarrow && !m_isNarrow && !m_inspector->isHidden()) {
        m_inspector->hide();
        m_isFolded = true;
    } else if (!isNarrow && m_isFolded) {
        m_inspector->show();
        m_isFolded = false;
    }
    m_isNarrow = isNarrow;
}

void Panes::reveal(QDockWidget* pane)
{
    pane->show();
    pane->raise();
    focusInto(pane->widget());
}

void Panes::focusInto(QWidget* pane)
{
    if (pane->focusProxy() != nullptr || pane->focusPolicy() != Qt::NoFocus) {
        pane->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    // The rows before the boxes and buttons above them.
    for (QAbstractItemView* view : pane->findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus) {
            view->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus) != 0) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void Panes::step(int direction)
{
    QList<QWidget*> shown;
    for (QWidget* pane :
         {static_cast<QWidget*>(m_list->widget()), m_text, m_timeline->widget(), m_inspector->widget()}) {
        if (pane->isVisible()) {
            shown << pane;
        }
    }
    const QWidget* focus = QApplication::focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (focus && (shown[i] == focus || shown[i]->isAncestorOf(focus))) {
            current = i;
        }
    }
    const qsizetype count = shown.size();
    const qsizetype next = current < 0 ? 0 : (current + direction + count) % count;
    if (count > 0) {
        focusInto(shown[next]);
    }
}

bool Panes::timelineHasFocus() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (m_timeline->isAncestorOf(focus) || m_inspector->isAncestorOf(focus));
}

} // namespace linimasa::ui
