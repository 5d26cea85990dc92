#pragma once

#include <QLatin1StringView>
#include <QRectF>
#include <QString>

namespace linimasa::exports {

enum class Outline { None, Solid, Dashed, Dotted };

/// How a shape is filled and outlined; colours as "#rrggbb".
struct ShapeInk {
    QLatin1StringView fill;
    QLatin1StringView stroke;
    Outline outline = Outline::Solid;
};

enum class TextWeight { Plain, Bold };

/// What the picture of a chronology is drawn on: a file of SVG or a painter, with the same strokes. Measures are pixels.
class Canvas {
public:
    static constexpr double fontSize = 12;
    static constexpr double lineWidth = 1.4;
    static constexpr double barRadius = 3;

    Canvas() = default;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    virtual ~Canvas() = default;

    /// What is drawn until endItem() is one thing, with this name for those who hear the picture.
    virtual void beginItem(const QString& name) = 0;
    virtual void endItem() = 0;
    /// `y`: the line that the letters stand on.
    virtual void text(double x, double y, const QString& words, QLatin1StringView colour,
                      TextWeight weight = TextWeight::Plain, double size = fontSize)
        = 0;
    virtual void line(QPointF from, QPointF to, QLatin1StringView colour, double width) = 0;
    virtual void circle(QPointF centre, double radius, const ShapeInk& ink) = 0;
    virtual void bar(const QRectF& rect, const ShapeInk& ink) = 0;
    /// A bar whose soft ends fade away.
    virtual void softBar(const QRectF& rect, QLatin1StringView colour, bool softStart, bool softEnd) = 0;
};

} // namespace linimasa::exports
