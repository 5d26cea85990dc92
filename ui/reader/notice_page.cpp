#include "ui/reader/notice_page.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace linimasa::reader {

NoticePage::NoticePage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMaximumWidth(560);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(36, 60, 36, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &NoticePage::actionTriggered);
}

void NoticePage::showNotice(const QString& title, const QString& sentence, const QString& action)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setMinimumSize(m_action->sizeHint() + QSize(24, 12));
    m_action->setVisible(!action.isEmpty());
}

QString NoticePage::sentence() const
{
    return m_sentence->text();
}

} // namespace linimasa::reader
