#include "ui/timeline/mark_icons.h"

#include "ui/models/kind_marks.h"

#include <QPixmap>

namespace linimasa::timeline {

void drawMark(QPainter& painter, QPointF centre, double size, MarkStyle style, const QColor& colour,
              const QColor& ground)
{
    const QPainterPath outline = models::kindOutline(style.kind, centre, size);
    const bool full = style.status == domain::EventStatus::Happened && style.theme == domain::EventTheme::Cyber;
    const bool open = style.status == domain::EventStatus::Planned || style.status == domain::EventStatus::Postponed;
    painter.setPen(QPen(colour, 1.5, open ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(full ? colour : ground);
    painter.drawPath(outline);

    QFont font = painter.font();
    font.setPixelSize(std::max(7, static_cast<int>(size * 0.62)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(full ? ground : colour);
    painter.drawText(QRectF(centre.x() - size, centre.y() - size, size * 2, size * 2), Qt::AlignCenter,
                     models::kindLetter(style.kind));
    if (style.status == domain::EventStatus::Denied) {
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(centre + QPointF(-size * 0.6, size * 0.6), centre + QPointF(size * 0.6, -size * 0.6));
    }
}

QIcon markIcon(MarkStyle style, const QPalette& palette)
{
    constexpr double scale = 3; // sharp on dense screens
    QPixmap pixmap(QSize(18, 18) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMark(painter, {9, 9}, 13, style, palette.color(QPalette::Text), palette.color(QPalette::Base));
    return QIcon(pixmap);
}

} // namespace linimasa::timeline
