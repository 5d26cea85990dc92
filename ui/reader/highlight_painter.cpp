#include "ui/reader/highlight_painter.h"

#include "ui/widgets/label_look.h"
#include "ui/widgets/shades.h"

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int badgeHeight = 11; // pixels

} // namespace

HighlightPainter::HighlightPainter(QPainter& painter, const QPalette& palette)
    : m_painter(painter)
    , m_palette(palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void HighlightPainter::ground(const std::vector<LineSpan>& spans, const HighlightLook& look)
{
    // Where two lie on each other the ground gets stronger.
    QColor colour = widgets::labelGround(m_palette, look.label);
    colour.setAlphaF(0.82F);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (const LineSpan& span : spans) {
        m_painter.drawRoundedRect(span.rect.adjusted(-1, -1, 1, 2), 2, 2);
    }
}

void HighlightPainter::line(const std::vector<LineSpan>& spans, const HighlightLook& look)
{
    if (spans.empty()) {
        return;
    }
    QPen pen = widgets::labelPen(m_palette, look.label);
    pen.setWidthF(look.isChosen ? 3 : pen.widthF());
    m_painter.setBrush(Qt::NoBrush);
    for (const LineSpan& span : spans) {
        m_painter.setPen(pen);
        m_painter.drawLine(span.rect.topLeft() + QPointF(0, -1), span.rect.topRight() + QPointF(0, -1));
        if (look.isChosen) {
            m_painter.setPen(QPen(pen.color(), 1.2));
            m_painter.drawRoundedRect(span.rect.adjusted(-1, -1, 1, 2), 2, 2);
        }
    }
    if (look.beginsHere) {
        badge(spans.front().rect.topLeft(), look);
    }
    if (look.endsHere && look.hasNote) {
        const QRectF last = spans.back().rect;
        QFont font = m_painter.font();
        font.setPixelSize(13);
        m_painter.setFont(font);
        m_painter.setPen(widgets::labelInk(m_palette, look.label));
        m_painter.drawText(QRectF(last.right() - 5, last.top() - 13, 16, 14), Qt::AlignCenter, u"✎"_s);
    }
}

void HighlightPainter::badge(const QPointF& corner, const HighlightLook& look)
{
    QFont font = m_painter.font();
    font.setPixelSize(9);
    font.setBold(true);
    m_painter.setFont(font);
    const QString text = look.isCertain ? QString::number(look.label) : QString::number(look.label) + u'?';
    const double width = look.isCertain ? 9 : 14;
    const QRectF sheet(corner.x() - 3, corner.y() - badgeHeight + 1, width, badgeHeight);
    const QColor ink = widgets::labelInk(m_palette, look.label);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawRoundedRect(sheet, 2, 2);
    m_painter.setPen(widgets::legible(m_palette.color(QPalette::Base), ink, 4.5));
    m_painter.drawText(sheet, Qt::AlignCenter, text);
}

} // namespace linimasa::reader
