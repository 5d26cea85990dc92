#include "ui/panes.h"

#include "ui/actions.h"
#include "ui/drawer.h"
#include "ui/pane_tabs.h"
#include "ui/widgets/dock_title.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScopedValueRollback>

#include <array>
#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawerBelow = 1000; // pixels; three panes side by side would leave the text less than half its measure
constexpr int onePaneBelow = 640; // pixels; two would
constexpr double usualLine
    = 21; // pixels; lines of the window's font that are no taller are as the widths above suppose

} // namespace

Panes::Panes(QMainWindow& window, const Actions& actions, QWidget* list, QWidget* text)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_text(text)
    , m_list(dock(u"articles"_s, tr("Articles"), list, Qt::LeftDockWidgetArea))
    , m_timeline(dock(u"timeline"_s, tr("Timeline"), new QWidget(&window), Qt::BottomDockWidgetArea))
    , m_inspector(dock(u"inspector"_s, tr("Inspector"), new QWidget(&window), Qt::RightDockWidgetArea))
    , m_inspectorContent(m_inspector->widget())
    , m_drawer(new Drawer(tr("Inspector"), text, &window))
    , m_tabs(new PaneTabs(actions[Act::PaneBack], &window))
{
    window.setCentralWidget(text);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    window.addToolBar(Qt::BottomToolBarArea, m_tabs);
    m_tabs->hide();
    m_tabs->addPane(m_list, m_list->windowTitle());
    m_tabs->addPane(m_text, tr("Text"));
    m_tabs->addPane(m_timeline, m_timeline->windowTitle());
    m_tabs->addPane(m_inspector, m_inspector->windowTitle());
    connect(m_tabs, &PaneTabs::chosen, this, &Panes::focusPane);
    follow(actions[Act::ShowList], m_list);
    follow(actions[Act::ShowTimeline], m_timeline);
    follow(actions[Act::ShowInspector], m_inspector);
    connect(m_drawer, &Drawer::closeRequested, this, [this] {
        setDrawerOpen(false);
        focusInto(m_text);
    });
    actions.on(Act::PaneBack, this, [this] { goBack(); });
    showState();
}

QDockWidget* Panes::dock(const QString& id, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* pane = new QDockWidget(title, &m_window);
    pane->setObjectName(id);
    pane->setAccessibleName(title);
    auto* bar = new widgets::DockTitle(title, pane);
    connect(bar, &widgets::DockTitle::closeRequested, pane, &QDockWidget::close);
    pane->setTitleBarWidget(bar);
    pane->setWidget(content);
    m_window.addDockWidget(area, pane);
    return pane;
}

void Panes::follow(QAction* action, QDockWidget* pane)
{
    connect(action, &QAction::triggered, this, [this, pane](bool isWanted) { toggle(pane, isWanted); });
    connect(pane->toggleViewAction(), &QAction::toggled, this, [this, pane](bool isShown) {
        if (!isShown) {
            noteHidden(pane);
        }
        showState();
    });
}

void Panes::fill(QWidget* timeline, QWidget* inspector)
{
    delete m_timeline->widget();
    m_timeline->setWidget(timeline);
    delete std::exchange(m_inspectorContent, inspector);
    if (m_room == Room::Drawer) {
        m_drawer->setContent(inspector);
    } else {
        m_inspector->setWidget(inspector);
    }
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
    // With large letters as much is read in a wide window as otherwise in a narrow one.
    const double scale = std::max(1.0, m_window.fontMetrics().height() / usualLine);
    const Room room = width < onePaneBelow * scale ? Room::OnePane
        : width < drawerBelow * scale              ? Room::Drawer
                                                   : Room::Wide;
    if (room == m_room) {
        return;
    }
    const bool hadFocusInDrawer = hasFocus(m_drawer);
    showAllAgain();
    furnish(room);
    if (room == Room::OnePane) {
        m_before = saveState();
        showOnly(hasFocus(m_list) ? static_cast<QWidget*>(m_list) : m_text);
    }
    if (hadFocusInDrawer) {
        focusInto(m_text);
    }
    showState();
}

void Panes::furnish(Room room)
{
    const QScopedValueRollback guard(m_isArranging, true);
    m_room = room;
    m_drawer->hide();
    m_tabs->setVisible(room == Room::OnePane);
    if (room == Room::Drawer) {
        m_drawer->setContent(m_inspectorContent);
    } else if (m_inspector->widget() != m_inspectorContent) {
        m_inspector->setWidget(m_inspectorContent);
    }
    m_inspector->setVisible(room != Room::Drawer && m_wantsInspector);
}

QByteArray Panes::saveState()
{
    if (m_only != nullptr) {
        return m_before;
    }
    // As it would be in a wide window: what stands there for want of room is not the reader's wish.
    const QScopedValueRollback guard(m_isArranging, true);
    m_inspector->setVisible(m_wantsInspector);
    m_tabs->hide();
    QByteArray state = m_window.saveState();
    m_inspector->setVisible(m_wantsInspector && m_room != Room::Drawer);
    m_tabs->setVisible(m_room == Room::OnePane);
    return state;
}

bool Panes::restoreState(const QByteArray& state)
{
    if (state.isEmpty()) {
        return false;
    }
    const QScopedValueRollback guard(m_isArranging, true);
    QWidget* only = std::exchange(m_only, nullptr);
    m_text->show();
    const bool isRestored = m_window.restoreState(state);
    m_wantsInspector = !m_inspector->isHidden();
    furnish(m_room);
    if (only != nullptr) {
        m_before = saveState();
        showOnly(only);
    }
    showState();
    return isRestored;
}

void Panes::toggle(QDockWidget* pane, bool isWanted)
{
    if (m_room == Room::OnePane) {
        focusPane(pane);
    } else {
        showAllAgain();
        if (pane == m_inspector && m_room == Room::Drawer) {
            setDrawerOpen(isWanted);
        } else {
            pane->setVisible(isWanted);
            m_wantsInspector = pane == m_inspector ? isWanted : m_wantsInspector;
        }
    }
    showState();
}

void Panes::noteHidden(QDockWidget* pane)
{
    if (m_isArranging) {
        return;
    }
    if (pane == m_only) {
        QMetaObject::invokeMethod(this, &Panes::goBack, Qt::QueuedConnection);
    } else if (pane == m_inspector) {
        m_wantsInspector = false;
    }
}

void Panes::setDrawerOpen(bool isOpen)
{
    m_drawer->setVisible(isOpen);
    showState();
}

void Panes::showOnly(QWidget* pane)
{
    if (m_only == nullptr && m_before.isEmpty()) {
        m_before = saveState();
    }
    const QScopedValueRollback guard(m_isArranging, true);
    m_only = pane;
    m_drawer->hide();
    for (QWidget* one : std::array<QWidget*, 4> {m_list, m_text, m_timeline, m_inspector}) {
        one->setVisible(one == pane);
    }
    m_tabs->setCurrent(pane);
    showState();
}

void Panes::showAllAgain()
{
    if (m_only == nullptr) {
        return;
    }
    m_trail.clear();
    const QScopedValueRollback guard(m_isArranging, true);
    m_only = nullptr;
    m_text->show();
    m_window.restoreState(std::exchange(m_before, {}));
    furnish(m_room == Room::OnePane ? Room::Wide : m_room);
    showState();
}

void Panes::focusPane(QWidget* pane)
{
    if (m_room == Room::OnePane) {
        if (m_only != pane) {
            m_trail << m_only;
            showOnly(pane);
        }
    } else if (m_only != nullptr && m_only != pane) {
        showAllAgain();
    }
    if (pane == m_inspector && m_room == Room::Drawer) {
        setDrawerOpen(true);
    } else {
        pane->show();
        pane->raise();
    }
    m_wantsInspector = m_wantsInspector || (pane == m_inspector && m_room == Room::Wide);
    focusInto(contentOf(pane));
}

void Panes::focusList()
{
    focusPane(m_list);
}

void Panes::focusText()
{
    focusPane(m_text);
}

void Panes::focusTimeline()
{
    const bool isAskedAgain = m_room != Room::OnePane && hasFocus(m_timeline);
    if (isAskedAgain && m_only == nullptr) {
        showOnly(m_timeline);
    } else if (isAskedAgain) {
        showAllAgain();
    }
    focusPane(m_timeline);
}

void Panes::focusInspector()
{
    focusPane(m_inspector);
}

void Panes::showText()
{
    if (m_room == Room::OnePane) {
        focusPane(m_text);
    } else {
        showAllAgain();
    }
}

void Panes::goBack()
{
    if (m_room != Room::OnePane) {
        showAllAgain();
        return;
    }
    QWidget* before
        = m_trail.isEmpty() ? (m_only == m_list ? m_text : static_cast<QWidget*>(m_list)) : m_trail.takeLast();
    showOnly(before);
    focusInto(contentOf(before));
}

void Panes::showState()
{
    m_actions[Act::ShowList]->setChecked(!m_list->isHidden());
    m_actions[Act::ShowTimeline]->setChecked(!m_timeline->isHidden());
    m_actions[Act::ShowInspector]->setChecked(!m_inspector->isHidden() || !m_drawer->isHidden());
    m_actions[Act::PaneBack]->setEnabled(m_only != nullptr);
}

QWidget* Panes::contentOf(QWidget* pane) const
{
    return pane == m_inspector ? m_inspectorContent
        : pane == m_text       ? m_text
                               : static_cast<QDockWidget*>(pane)->widget();
}

void Panes::focusInto(QWidget* content)
{
    if (content->focusProxy() != nullptr || content->focusPolicy() != Qt::NoFocus) {
        content->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    // The rows before the boxes and buttons above them.
    for (QAbstractItemView* view : content->findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->focusPolicy() != Qt::NoFocus) {
            view->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    for (QWidget* child : content->findChildren<QWidget*>()) {
        if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus) != 0) {
            child->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void Panes::step(int direction)
{
    const std::array<QWidget*, 4> all {m_list, m_text, m_timeline, m_inspector};
    QList<QWidget*> shown;
    qsizetype current = -1;
    for (QWidget* pane : all) {
        const QWidget* content = contentOf(pane);
        if (m_room == Room::OnePane || content->isVisible()) {
            current = m_only == pane || hasFocus(content) ? shown.size() : current;
            shown << pane;
        }
    }
    const qsizetype count = shown.size();
    if (count > 0) {
        focusPane(shown[current < 0 ? 0 : (current + direction + count) % count]);
    }
}

bool Panes::hasFocus(const QWidget* pane)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (pane == focus || pane->isAncestorOf(focus));
}

bool Panes::timelineHasFocus() const
{
    return hasFocus(m_timeline) || hasFocus(m_inspectorContent);
}

} // namespace linimasa::ui
