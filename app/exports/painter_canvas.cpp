#include "app/exports/painter_canvas.h"

#include <QLinearGradient>
#include <QPainter>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

PainterCanvas::PainterCanvas(QPainter& painter)
    : m_painter(painter)
    , m_font(u"sans-serif"_s)
{
    m_font.setStyleHint(QFont::SansSerif);
}

void PainterCanvas::take(const ShapeInk& ink)
{
    QPen pen(Qt::NoPen);
    if (ink.outline != Outline::None) {
        pen = QPen(QColor(ink.stroke), lineWidth);
    }
    // Lengths of dashes count widths of the pen.
    if (ink.outline == Outline::Dashed) {
        pen.setDashPattern({3.5 / lineWidth, 2 / lineWidth});
    } else if (ink.outline == Outline::Dotted) {
        pen.setDashPattern({1.5 / lineWidth, 2 / lineWidth});
    }
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(QColor(ink.fill));
}

void PainterCanvas::text(double x, double y, const QString& words, QLatin1StringView colour, TextWeight weight,
                         double size)
{
    m_font.setPixelSize(static_cast<int>(size));
    m_font.setBold(weight == TextWeight::Bold);
    m_painter.setFont(m_font);
    m_painter.setPen(QColor(colour));
    m_painter.drawText(QPointF(x, y), words);
}

void PainterCanvas::line(QPointF from, QPointF to, QLatin1StringView colour, double width)
{
    m_painter.setPen(QPen(QColor(colour), width));
    m_painter.drawLine(from, to);
}

void PainterCanvas::circle(QPointF centre, double radius, const ShapeInk& ink)
{
    take(ink);
    m_painter.drawEllipse(centre, radius, radius);
}

void PainterCanvas::bar(const QRectF& rect, const ShapeInk& ink)
{
    take(ink);
    m_painter.drawRoundedRect(rect, barRadius, barRadius);
}

void PainterCanvas::softBar(const QRectF& rect, QLatin1StringView colour, bool softStart, bool softEnd)
{
    QColor full(colour);
    full.setAlphaF(0.55F);
    QColor none = full;
    none.setAlphaF(0);
    QLinearGradient fade(rect.topLeft(), rect.topRight());
    fade.setColorAt(0, softStart ? none : full);
    fade.setColorAt(0.3, full);
    fade.setColorAt(0.7, full);
    fade.setColorAt(1, softEnd ? none : full);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fade);
    m_painter.drawRoundedRect(rect, barRadius, barRadius);
}

} // namespace linimasa::exports
