#pragma once

#include <QColor>
#include <QPalette>

namespace linimasa::widgets {

/// The contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// `colour`, made darker on a light ground or lighter on a dark one until it stands out by at least `ratio`.
[[nodiscard]] QColor legible(const QColor& colour, const QColor& ground, double ratio);

/// `amount` (0–1) of `over` mixed into `under`.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double amount);

[[nodiscard]] bool isDark(const QPalette& palette);

/// Text that stands back: lighter than the palette's text, at least 4.5:1 on its base.
[[nodiscard]] QColor quietText(const QPalette& palette);

/// A hairline between areas.
[[nodiscard]] QColor hairline(const QPalette& palette);

/// The colour of a warning sign on the palette's base, at least 4.5:1.
[[nodiscard]] QColor warning(const QPalette& palette);

/// The colour of the `index`-th strand (a track's marks), at least 3:1 on the palette's base; they repeat after eight.
[[nodiscard]] QColor strand(const QPalette& palette, int index);

} // namespace linimasa::widgets
