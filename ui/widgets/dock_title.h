#pragma once

#include <QWidget>

class QDockWidget;

namespace linimasa::widgets {

/// The title of a docked pane: a quiet word and a button that hides the pane. It can be dragged like any dock's.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget* dock);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace linimasa::widgets
