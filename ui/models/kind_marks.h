#pragma once

#include "app/domain/event.h"

#include <QChar>
#include <QPainterPath>
#include <QPointF>

namespace linimasa::models {

/// The outline that stands for a kind of event, in a square of side `size` around `centre`. Each kind has its own, so
/// that marks are told apart without colour.
[[nodiscard]] QPainterPath kindOutline(domain::EventKind kind, QPointF centre, double size);

/// The letter drawn inside the outline.
[[nodiscard]] QChar kindLetter(domain::EventKind kind);

} // namespace linimasa::models
