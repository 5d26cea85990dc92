#include "ui/undo_offer.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

UndoOffer::UndoOffer(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    auto* undo = new QToolButton(this);
    undo->setText(tr("Undo"));
    undo->setObjectName(u"undoOffer"_s);
    undo->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    row->addWidget(m_words);
    row->addWidget(undo);
    connect(undo, &QToolButton::clicked, this, &UndoOffer::taken);
    hide();
}

void UndoOffer::offer(const QString& words)
{
    m_words->setText(words);
    setAccessibleName(words);
    show();
}

} // namespace linimasa::ui
