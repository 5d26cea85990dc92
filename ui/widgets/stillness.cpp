#include "ui/widgets/stillness.h"

#include <QStyle>
#include <QWidget>

namespace linimasa::widgets {

bool isStill(const QWidget& widget, Motion wanted)
{
    return wanted == Motion::None
        || widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) <= 0;
}

} // namespace linimasa::widgets
