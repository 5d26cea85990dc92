#include "ui/reader/mark_painter.h"

#include "ui/reader/ink.h"
#include "ui/widgets/shades.h"

#include <QPainterPath>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

MarkPainter::MarkPainter(QPainter& painter, const QPalette& palette)
    : m_painter(painter)
    , m_palette(palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::ground(const std::vector<LineSpan>& spans, const QColor& colour)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const LineSpan& span : spans) {
        m_painter.drawRoundedRect(span.rect.adjusted(-1.5, -1, 1.5, 2), 3, 3);
    }
}

void MarkPainter::entity(const std::vector<LineSpan>& spans, domain::EntityType type)
{
    m_painter.setPen(QPen(entityInk(m_palette, type), 1.6, Qt::SolidLine, Qt::FlatCap));
    for (const LineSpan& span : spans) {
        const double y = span.baseline + 3.5;
        m_painter.drawLine(QPointF(span.rect.left() + 0.5, y), QPointF(span.rect.right() - 0.5, y));
    }
}

void MarkPainter::date(const std::vector<LineSpan>& spans)
{
    QPen pen(dateInk(m_palette), 1.8, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2.2});
    m_painter.setPen(pen);
    for (const LineSpan& span : spans) {
        const double y = span.baseline + 4;
        m_painter.drawLine(QPointF(span.rect.left() + 1, y), QPointF(span.rect.right() - 1, y));
    }
}

void MarkPainter::problem(const std::vector<LineSpan>& spans, double textLeft)
{
    const QColor ink = widgets::warning(m_palette);
    m_painter.setPen(QPen(ink, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    for (const LineSpan& span : spans) {
        const double y = span.baseline + 5;
        QPainterPath wave(QPointF(span.rect.left(), y));
        for (double x = span.rect.left(); x < span.rect.right(); x += 6) {
            wave.quadTo(x + 1.5, y - 3, x + 3, y);
            wave.quadTo(x + 4.5, y + 3, x + 6, y);
        }
        m_painter.drawPath(wave);
    }
    if (!spans.empty()) {
        const QRectF line = spans.front().rect;
        m_painter.drawText(QRectF(textLeft - 30, line.top(), 22, line.height()), Qt::AlignCenter, u"⚠"_s);
    }
}

void MarkPainter::focus(const std::vector<LineSpan>& spans, QChar letter)
{
    const QColor ring = widgets::legible(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), 3);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(ring, 2));
    for (const LineSpan& span : spans) {
        m_painter.drawRoundedRect(span.rect.adjusted(-3, -2, 3, 5), 4, 4);
    }
    if (spans.empty()) {
        return;
    }
    // The type's letter, so that colour is not the only sign.
    QFont font = m_painter.font();
    font.setPixelSize(10);
    font.setBold(true);
    m_painter.setFont(font);
    const QPointF corner = spans.front().rect.topLeft() + QPointF(-3, -2);
    const QRectF badge(corner - QPointF(7, 7), QSizeF(14, 14));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ring);
    m_painter.drawEllipse(badge);
    m_painter.setPen(widgets::legible(m_palette.color(QPalette::HighlightedText), ring, 4.5));
    m_painter.drawText(badge, Qt::AlignCenter, QString(letter));
}

} // namespace linimasa::reader
