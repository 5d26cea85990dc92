#include "ui/models/kind_marks.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace linimasa::models {

namespace {

/// A regular polygon whose first corner stands at `turn` degrees, clockwise from the top.
QPainterPath polygon(QPointF centre, double radius, int corners, double turn)
{
    QPolygonF points;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (turn + 360.0 * corner / corners) * std::numbers::pi / 180;
        points << centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath box(QPointF centre, double width, double height, double corner)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height), corner, corner);
    return path;
}

} // namespace

QPainterPath kindOutline(domain::EventKind kind, QPointF centre, double size)
{
    const double half = size / 2;
    QPainterPath path;
    switch (kind) {
    case domain::EventKind::Agreement:
        path.addEllipse(centre, half, half);
        return path;
    case domain::EventKind::Meeting:
        return box(centre, size * 0.9, size * 0.9, 2);
    case domain::EventKind::Exercise:
        return polygon(centre + QPointF(0, half * 0.2), half * 1.25, 3, 0);
    case domain::EventKind::Partnership:
        return polygon(centre, half * 1.2, 4, 0);
    case domain::EventKind::CapacityBuilding:
        return polygon(centre, half * 1.1, 6, 30);
    case domain::EventKind::Aid:
        return box(centre, size * 1.1, size * 0.5, 1).united(box(centre, size * 0.5, size * 1.1, 1));
    case domain::EventKind::Statement:
        return box(centre, size * 1.15, size * 0.75, size * 0.35);
    case domain::EventKind::Incident:
        return polygon(centre, half * 1.1, 8, 22.5);
    case domain::EventKind::Plan:
        return polygon(centre - QPointF(0, half * 0.2), half * 1.25, 3, 180);
    case domain::EventKind::Other:
        break;
    }
    return polygon(centre, half * 1.1, 5, 0);
}

QChar kindLetter(domain::EventKind kind)
{
    switch (kind) {
    case domain::EventKind::Agreement:
        return u'A';
    case domain::EventKind::Meeting:
        return u'M';
    case domain::EventKind::Exercise:
        return u'E';
    case domain::EventKind::Partnership:
        return u'P';
    case domain::EventKind::CapacityBuilding:
        return u'C';
    case domain::EventKind::Aid:
        return u'+';
    case domain::EventKind::Statement:
        return u'S';
    case domain::EventKind::Incident:
        return u'!';
    case domain::EventKind::Plan:
        return u'→';
    case domain::EventKind::Other:
        break;
    }
    return u'·';
}

} // namespace linimasa::models
