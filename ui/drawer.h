#pragma once

#include <QFrame>

namespace linimasa::ui {

/// A pane that slides over the right side of the text where there is no room beside it. Escape asks to close it.
class Drawer : public QFrame {
    Q_OBJECT

public:
    /// Lies over `area`, which is a child of `window`, and follows it.
    Drawer(const QString& title, QWidget* area, QWidget* window);

    /// Takes the widget in; it belongs to the drawer until it is given elsewhere.
    void setContent(QWidget* content);

Q_SIGNALS:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();

    QWidget* m_area;
    QWidget* m_content = nullptr;
};

} // namespace linimasa::ui
