#pragma once

class QWidget;

namespace linimasa::widgets {

enum class Motion { AsDesktop, None };

/// Whether what moves or flashes by itself should stand still: the person said so, or the desktop plays no animations
/// (WCAG 2.2, 2.3.3).
[[nodiscard]] bool isStill(const QWidget& widget, Motion wanted);

} // namespace linimasa::widgets
