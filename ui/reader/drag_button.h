#pragma once

#include <QToolButton>

#include <functional>
#include <memory>

class QMimeData;

namespace linimasa::reader {

/// A button that can be clicked, and whose data can be dragged elsewhere.
class DragButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    /// What is dragged; null: nothing.
    void setData(std::function<std::unique_ptr<QMimeData>()> make) { m_data = std::move(make); }

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    std::function<std::unique_ptr<QMimeData>()> m_data;
    QPoint m_pressed;
};

} // namespace linimasa::reader
