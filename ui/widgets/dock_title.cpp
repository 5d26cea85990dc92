#include "ui/widgets/dock_title.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QDockWidget>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(QDockWidget* dock)
    : QWidget(dock)
{
    auto* name = new QLabel(dock->windowTitle(), this);
    QFont font = name->font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 108);
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    auto* hide = new QToolButton(this);
    hide->setIcon(icon(u"window-close"_s));
    hide->setIconSize(QSize(12, 12));
    hide->setAutoRaise(true);
    hide->setFocusPolicy(Qt::NoFocus);
    hide->setToolTip(tr("Hide"));
    hide->setAccessibleName(tr("Hide %1").arg(dock->windowTitle()));
    connect(hide, &QToolButton::clicked, dock, &QDockWidget::close);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 2, 4, 2);
    row->addWidget(name, 1);
    row->addWidget(hide);
}

void DockTitle::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(hairline(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace linimasa::widgets
