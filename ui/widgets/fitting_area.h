#pragma once

#include <QScrollArea>

namespace linimasa::widgets {

/// Shows its content whole where there is room, and scrolls it where there is none: lines that break are never cut. It takes no
/// keyboard of its own.
class FittingArea : public QScrollArea {
public:
    explicit FittingArea(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace linimasa::widgets
