#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPen>

namespace linimasa::widgets {

/// How a label looks, so that four can be told apart without seeing colours: each has a colour, a line and a number.
/// The ground behind the letters; they keep 4.5:1 on it, also where two highlights overlap.
[[nodiscard]] QColor labelGround(const QPalette& palette, int label);
/// The line above a highlight and the number before it, at least 3:1 on the palette's base.
[[nodiscard]] QColor labelInk(const QPalette& palette, int label);
/// The line above a highlight: solid, dashed, dotted, dash-dotted.
[[nodiscard]] QPen labelPen(const QPalette& palette, int label);
/// A swatch with the number in it.
[[nodiscard]] QIcon labelIcon(const QPalette& palette, int label);

} // namespace linimasa::widgets
