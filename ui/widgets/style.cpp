#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QDockWidget>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowSpace = 16; // pixels right of the text
constexpr int arrowSize = 10;

bool opensMenu(const QStyleOptionToolButton* button)
{
    return button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) && !button->text.isEmpty()
        && button->toolButtonStyle != Qt::ToolButtonIconOnly;
}

constexpr int corner = 2; // radius in pixels
constexpr int separatorMargin = 5; // pixels beside the line between entries of a menu

void drawOutline(const QStyleOption& option, QPainter& painter, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    if (icon == SP_LineEditClearButton) {
        return widgets::icon(u"edit-clear"_s);
    }
    if (icon == SP_ToolBarHorizontalExtensionButton) {
        return widgets::icon(u"toolbar-more"_s);
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

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* more) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText: // it looks bold on a dark ground
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasFocus = option->state.testFlag(State_HasFocus); // which has a frame of its own
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        drawOutline(*option, *painter, element == PE_IndicatorRadioButton ? option->rect.width() : corner);
        break;
    case PE_FrameLineEdit: // here, too
        if (isDark(option->palette) && !hasFocus) {
            drawOutline(*option, *painter, corner);
        }
        break;
    case PE_FrameMenu: // on a light ground the desktop's own frames can be seen
        if (isDark(option->palette)) {
            drawOutline(*option, *painter, 0);
        }
        break;
    case PE_Frame:
    case PE_PanelButtonCommand:
        if (isStark(option->palette) && !hasFocus) {
            drawOutline(*option, *painter, corner);
        }
        break;
    default:
        break;
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator
        && item->text.isEmpty() && isDark(option->palette)) {
        painter->setPen(hairline(option->palette));
        painter->drawLine(option->rect.left() + separatorMargin, option->rect.center().y(),
                          option->rect.right() - separatorMargin, option->rect.center().y());
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ToolButton && opensMenu(button)) {
        drawMenuButton(*button, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && isDark(option->palette)
        && !option->state.testFlag(State_HasFocus)) {
        drawOutline(*option, *painter, corner);
    }
}

void Style::drawMenuButton(const QStyleOptionToolButton& button, QPainter* painter, const QWidget* widget) const
{
    QStyleOptionToolButton part = button;
    part.features &= ~QStyleOptionToolButton::HasMenu;
    part.text.clear();
    part.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &part, painter, widget);

    part.text = button.text;
    part.icon = button.icon;
    part.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -arrowSpace, 0));
    drawControl(CE_ToolButtonLabel, &part, painter, widget);

    QStyleOption arrow = button;
    const QRect place(button.rect.right() - arrowSpace + 1, button.rect.center().y() - arrowSize / 2, arrowSize,
                      arrowSize);
    arrow.rect = visualRect(button.direction, button.rect, place);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton && opensMenu(qstyleoption_cast<const QStyleOptionToolButton*>(option))) {
        whole.rwidth() += arrowSpace;
    }
    return whole;
}

} // namespace linimasa::widgets
