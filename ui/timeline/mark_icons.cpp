#include "ui/timeline/mark_icons.h"

#include "ui/models/kind_marks.h"
#include "ui/widgets/shades.h"

#include <QPixmap>

namespace linimasa::timeline {

void drawMark(QPainter& painter, QPointF centre, double size, MarkStyle style, const QColor& colour,
              const QColor& ground)
{
    const QPainterPath outline = models::kindOutline(style.kind, centre, size);
    const bool confirmed = style.review == domain::DecisionStatus::Confirmed;
    const bool happened = style.status == domain::EventStatus::Happened && style.theme == domain::EventTheme::Cyber;
    const bool full = happened && confirmed;
    const bool open = style.status == domain::EventStatus::Planned || style.status == domain::EventStatus::Postponed;
    const Qt::PenStyle line = open ? Qt::DotLine : confirmed ? Qt::SolidLine : Qt::DashLine;
    QPen edge(colour, 1.5, line, Qt::FlatCap, Qt::RoundJoin);
    if (line == Qt::DashLine) {
        edge.setDashPattern({2.2, 1.4});
    }
    painter.setPen(edge);
    painter.setBrush(full ? colour : happened ? widgets::mixed(ground, colour, 0.22) : ground);
    painter.drawPath(outline);

    QFont font = painter.font();
    font.setPixelSize(std::max(7, static_cast<int>(size * 0.62)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(full ? ground : colour);
    painter.drawText(QRectF(centre.x() - size, centre.y() - size, size * 2, size * 2), Qt::AlignCenter,
                     models::kindLetter(style.kind));
    if (confirmed) {
        painter.setPen(QPen(ground, 1.2));
        painter.setBrush(colour);
        painter.drawEllipse(centre + QPointF(size * 0.48, -size * 0.48), size * 0.24, size * 0.24);
    }
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
