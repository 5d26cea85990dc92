#pragma once

#include <QFontMetrics>
#include <QSize>

class QWidget;

namespace linimasa::widgets {

/// How much larger the letters are than usual ones; 1 at least.
[[nodiscard]] double letterScale(const QFontMetrics& metrics);

/// A window's size that suits usual letters, for those of the widget: larger with them, up to nine tenths of its screen.
[[nodiscard]] QSize sizeForLetters(QSize usual, const QWidget& widget);

} // namespace linimasa::widgets
