#pragma once

#include "app/domain/mention.h"

#include <QColor>
#include <QPalette>

namespace linimasa::reader {

/// The colour of an entity type's underline, at least 3:1 on the palette's base. Types differ by more than hue for those
/// who do not see it: the card and the focused mark name the type.
[[nodiscard]] QColor entityInk(const QPalette& palette, domain::EntityType type);
/// The colour of a date's dotted line, at least 3:1.
[[nodiscard]] QColor dateInk(const QPalette& palette);
/// The ground behind the chosen event's evidence; text stays at 4.5:1 or more on it, as on all grounds here.
[[nodiscard]] QColor evidenceGround(const QPalette& palette);
/// The ground behind mentions of the chosen entity.
[[nodiscard]] QColor chosenGround(const QPalette& palette, domain::EntityType type);
/// The ground behind what the find bar found, and behind the one it stands on.
[[nodiscard]] QColor foundGround(const QPalette& palette);
[[nodiscard]] QColor foundHereGround(const QPalette& palette);
/// The ground of a passage just jumped to.
[[nodiscard]] QColor flashGround(const QPalette& palette);

} // namespace linimasa::reader
