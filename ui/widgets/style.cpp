#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"

#include <QDockWidget>

#include <algorithm>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    if (icon == SP_LineEditClearButton) {
        return widgets::icon(u"edit-clear"_s);
    }
    if (qobject_cast<const QDockWidget*>(widget) != nullptr) {
        return {};
    }
    return QProxyStyle::standardIcon(icon, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int mostTabSpace = 12;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_TabBarTabHSpace ? std::min(usual, mostTabSpace) : usual;
}

} // namespace linimasa::widgets
