#pragma once

#include "app/exports/canvas.h"

#include <QFont>

class QPainter;

namespace linimasa::exports {

/// Draws with a painter, text as text. The painter must outlive it.
class PainterCanvas : public Canvas {
public:
    explicit PainterCanvas(QPainter& painter);

    void beginItem(const QString& /*name*/) override { }
    void endItem() override { }
    void text(double x, double y, const QString& words, QLatin1StringView colour, TextWeight weight,
              double size) override;
    void line(QPointF from, QPointF to, QLatin1StringView colour, double width) override;
    void circle(QPointF centre, double radius, const ShapeInk& ink) override;
    void bar(const QRectF& rect, const ShapeInk& ink) override;
    void softBar(const QRectF& rect, QLatin1StringView colour, bool softStart, bool softEnd) override;

private:
    void take(const ShapeInk& ink);

    QPainter& m_painter;
    QFont m_font;
};

} // namespace linimasa::exports
