#pragma once

#include "app/domain/decision.h"
#include "app/domain/event.h"

#include <QIcon>
#include <QPainter>
#include <QPalette>

namespace linimasa::timeline {

/// How a mark looks. What a person confirmed has a seal at its corner; what happened is then full, while the machine's suggestion
/// of it is tinted within a dashed outline. What is planned or was put off is a dotted outline, what was denied an outline
/// struck through, mere context an outline.
struct MarkStyle {
    domain::EventKind kind = domain::EventKind::Other;
    domain::EventStatus status = domain::EventStatus::Happened;
    domain::EventTheme theme = domain::EventTheme::Cyber;
    domain::DecisionStatus review = domain::DecisionStatus::Suggested;
};

/// Draws the mark with its letter in a square of side `size` around `centre`; `ground` is what it stands on.
void drawMark(QPainter& painter, QPointF centre, double size, MarkStyle style, const QColor& colour,
              const QColor& ground);

[[nodiscard]] QIcon markIcon(MarkStyle style, const QPalette& palette);

} // namespace linimasa::timeline
