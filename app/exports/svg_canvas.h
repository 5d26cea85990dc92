#pragma once

#include "app/exports/canvas.h"

namespace linimasa::exports {

/// Writes plain attributes instead of a style sheet: not every program that reads SVG reads CSS.
class SvgCanvas : public Canvas {
public:
    void beginItem(const QString& name) override;
    void endItem() override;
    void text(double x, double y, const QString& words, QLatin1StringView colour, TextWeight weight,
              double size) override;
    void line(QPointF from, QPointF to, QLatin1StringView colour, double width) override;
    void circle(QPointF centre, double radius, const ShapeInk& ink) override;
    void bar(const QRectF& rect, const ShapeInk& ink) override;
    void softBar(const QRectF& rect, QLatin1StringView colour, bool softStart, bool softEnd) override;

    /// The whole file, `size` large.
    [[nodiscard]] QByteArray file(QSizeF size, const QString& title) const;

private:
    QString m_out;
    int m_gradients = 0;
};

} // namespace linimasa::exports
