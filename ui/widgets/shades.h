#pragma once

#include <QColor>
#include <QPalette>

namespace linimasa::widgets {

/// The contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// `colour`, made darker on a light ground or lighter on a dark one until it stands out by at least `ratio`.
[[nodiscard]] QColor legible(const QColor& colour, const QColor& ground, double ratio);

/// The same for text (4.5:1) on all grounds of the palette: base, alternate base and window.
[[nodiscard]] QColor legibleOnAll(const QColor& colour, const QPalette& palette);

/// `amount` (0–1) of `over` mixed into `under`.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double amount);

[[nodiscard]] bool isDark(const QPalette& palette);

/// Black and white: lines, frames and marks are then stronger than elsewhere.
[[nodiscard]] bool isStark(const QPalette& palette);

/// Text that stands back: lighter than the palette's text, at least 4.5:1 on all its grounds.
[[nodiscard]] QColor quietText(const QPalette& palette);

/// A hairline between areas.
[[nodiscard]] QColor hairline(const QPalette& palette);

/// What shows where a field or a box ends, at least 4:1 on the palette's window: of a thin line some is lost to smoothing, and 3:1 must
/// be left.
[[nodiscard]] QColor outline(const QPalette& palette);

/// The colour of a warning sign, at least 4.5:1 on all the palette's grounds.
[[nodiscard]] QColor warning(const QPalette& palette);

/// The colour of the `index`-th strand (a track's marks), at least 3:1 on the palette's base; they repeat after eight.
[[nodiscard]] QColor strand(const QPalette& palette, int index);

} // namespace linimasa::widgets
