#pragma once

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace linimasa::ui {

class Actions;

/// Where the panes stand: the list on the left, the inspector on the right, the timeline below, the text in the middle. In a
/// narrow window the inspector is folded away.
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
    void focusList() { reveal(m_list); }
    void focusText() { focusInto(m_text); }
    void focusTimeline() { reveal(m_timeline); }
    void focusInspector() { reveal(m_inspector); }
    /// Moves the focus to the next visible pane (direction 1) or the one before (-1).
    void step(int direction);
    [[nodiscard]] bool timelineHasFocus() const;

private:
    QDockWidget* dock(const QString& id, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void reveal(QDockWidget* pane);
    static void focusInto(QWidget* pane);

    QMainWindow& m_window;
    QWidget* m_text;
    QDockWidget* m_list;
    QDockWidget* m_timeline;
    QDockWidget* m_inspector;
    bool m_isFolded = false; // the inspector was hidden for want of room, not by the reader
    bool m_isNarrow = false;
};

} // namespace linimasa::ui
