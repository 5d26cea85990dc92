#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace linimasa::widgets {

/// The desktop's style with a few drawings of our own: what clears a field has the text's colour, what the title bars of docks would
/// show is not loaded, since they are ours (DockTitle), the arrow of a button with a menu stands after its text instead of under its
/// corner, the buttons of dialogs have no icons, which not every theme makes visible, and boxes to tick and fields to type in have an
/// outline of at least 3:1 (WCAG 2.2, 1.4.11).
class Style : public QProxyStyle {
    Q_OBJECT

public:
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
                                     const QWidget* widget = nullptr) const override;
    /// Tabs stand close, so that those of a side pane are all in sight.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                  const QWidget* widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                                QStyleHintReturn* more = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget = nullptr) const override;

private:
    void drawMenuButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const;
};

} // namespace linimasa::widgets
