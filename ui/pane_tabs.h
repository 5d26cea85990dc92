#pragma once

#include <QList>
#include <QToolBar>

class QActionGroup;

namespace linimasa::ui {

/// Names of the panes below a window that shows one at a time, and the way back to the one before.
class PaneTabs : public QToolBar {
    Q_OBJECT

public:
    /// `back` is the action of the way back.
    explicit PaneTabs(QAction* back, QWidget* parent = nullptr);

    /// The tab is named after the pane; tabs stand in the order added.
    void addPane(QWidget* pane, const QString& name);
    void setCurrent(QWidget* pane);

Q_SIGNALS:
    void chosen(QWidget* pane);

private:
    QActionGroup* m_group;
};

} // namespace linimasa::ui
