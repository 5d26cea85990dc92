#pragma once

#include <QProxyStyle>

namespace linimasa::widgets {

/// The desktop's style with a few drawings of our own: what clears a field has the text's colour, what the title bars of docks
/// would show is not loaded, since they are ours (DockTitle), and the arrow of a button with a menu stands after its text
/// instead of under its corner.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
                                     const QWidget* widget = nullptr) const override;
    /// Tabs stand close, so that those of a side pane are all in sight.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget = nullptr) const override;
};

} // namespace linimasa::widgets
