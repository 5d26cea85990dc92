#include "ui/widgets/letter_scale.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace linimasa::widgets {

namespace {

constexpr double usualHeight = 19; // pixels of a line of 10 points at 96 dots an inch
constexpr double mostOfScreen = 0.9;

} // namespace

double letterScale(const QFontMetrics& metrics)
{
    return std::max(1.0, metrics.height() / usualHeight);
}

QSize sizeForLetters(QSize usual, const QWidget& widget)
{
    const QSize room = (widget.screen()->availableSize() * mostOfScreen).expandedTo(usual);
    return (usual * letterScale(widget.fontMetrics())).boundedTo(room);
}

} // namespace linimasa::widgets
