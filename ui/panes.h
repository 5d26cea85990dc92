#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace linimasa::ui {

class Actions;
class Drawer;
class PaneTabs;

/// Where the panes stand: the list on the left, the inspector on the right, the timeline below, the text in the middle. In a
/// narrow window the inspector is a drawer over the text; in a very narrow one there is one pane at a time. The timeline may
/// have the whole window to itself.
class Panes : public QObject {
    Q_OBJECT

public:
    /// Docks the widgets into the window and gives the text the middle. Their toggles become the actions' states.
    Panes(QMainWindow& window, const Actions& actions, QWidget* list, QWidget* text);

    /// Puts these panes into their docks, which are empty until then.
    void fill(QWidget* timeline, QWidget* inspector);

    void setUsualSizes();
    /// Tells the width the window now has.
    void fitInto(int width);
    /// How the panes stand in a wide window, whatever the width is now; and bringing that back.
    [[nodiscard]] QByteArray saveState();
    bool restoreState(const QByteArray& state);

    void focusList();
    void focusText();
    /// Asked for again while the timeline has the keyboard, it gets the whole window, and then its place again.
    void focusTimeline();
    void focusInspector();
    /// Sees to it that the text is in sight, without giving it the keyboard.
    void showText();
    /// Back to the pane before, where only one is shown.
    void goBack();
    /// Moves the focus to the next visible pane (direction 1) or the one before (-1).
    void step(int direction);
    [[nodiscard]] bool timelineHasFocus() const;
    [[nodiscard]] bool isOneAtATime() const { return m_room == Room::OnePane; }

private:
    enum class Room { Wide, Drawer, OnePane };

    QDockWidget* dock(const QString& id, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void follow(QAction* action, QDockWidget* pane);
    void toggle(QDockWidget* pane, bool isWanted);
    void noteHidden(QDockWidget* pane);
    void focusPane(QWidget* pane);
    void showOnly(QWidget* pane);
    void showAllAgain();
    void setDrawerOpen(bool isOpen);
    void furnish(Room room);
    void showState();
    [[nodiscard]] QWidget* contentOf(QWidget* pane) const;
    [[nodiscard]] static bool hasFocus(const QWidget* pane);
    static void focusInto(QWidget* content);

    QMainWindow& m_window;
    const Actions& m_actions;
    QWidget* m_text;
    QDockWidget* m_list;
    QDockWidget* m_timeline;
    QDockWidget* m_inspector;
    QWidget* m_inspectorContent;
    Drawer* m_drawer;
    PaneTabs* m_tabs;
    Room m_room = Room::Wide;
    QWidget* m_only = nullptr; // the pane that has the whole window: a dock or the text
    QList<QWidget*> m_trail; // the panes shown alone before it
    QByteArray m_before; // the window's state before one pane was shown alone
    bool m_wantsInspector = true; // in a window that has room for it
    bool m_isArranging = false; // panes come and go by our doing, not the reader's
};

} // namespace linimasa::ui
