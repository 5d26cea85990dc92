#pragma once

#include <QWidget>

namespace linimasa::widgets {

/// The title of a pane: a quiet word and a button that asks to hide the pane. A dock can be dragged by it.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    explicit DockTitle(const QString& title, QWidget* pane);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace linimasa::widgets
