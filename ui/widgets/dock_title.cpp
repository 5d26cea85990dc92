#include "ui/widgets/dock_title.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

DockTitle::DockTitle(const QString& title, QWidget* pane)
    : QWidget(pane)
{
    auto* name = new QLabel(title, this);
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
    hide->setAccessibleName(tr("Hide %1").arg(title));
    connect(hide, &QToolButton::clicked, this, &DockTitle::closeRequested);
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
