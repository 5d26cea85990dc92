#include "ui/pane_tabs.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

PaneTabs::PaneTabs(QAction* back, QWidget* parent)
    : QToolBar(tr("Panes"), parent)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"panes"_s);
    setMovable(false);
    addAction(back);
    addSeparator();
    connect(m_group, &QActionGroup::triggered, this,
            [this](QAction* action) { Q_EMIT chosen(action->data().value<QWidget*>()); });
}

void PaneTabs::addPane(QWidget* pane, const QString& name)
{
    QAction* tab = addAction(name);
    tab->setCheckable(true);
    tab->setData(QVariant::fromValue(pane));
    m_group->addAction(tab);
    widgetForAction(tab)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PaneTabs::setCurrent(QWidget* pane)
{
    for (QAction* tab : m_group->actions()) {
        if (tab->data().value<QWidget*>() == pane) {
            tab->setChecked(true);
        }
    }
}

} // namespace linimasa::ui
