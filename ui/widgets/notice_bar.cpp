#include "ui/widgets/notice_bar.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace linimasa::widgets {

namespace {

constexpr int detailLines = 8;

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
    , m_fold(new QWidget(this))
    , m_details(new QPlainTextEdit(m_fold))
{
    m_details->setReadOnly(true);
    m_details->setFixedHeight(detailLines * m_details->fontMetrics().lineSpacing() + 14);
    m_details->setAccessibleName(tr("Details"));
    auto* copy = new QPushButton(tr("Copy"), m_fold);
    copy->setToolTip(tr("Copy the details"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    auto* line = new QHBoxLayout(m_fold);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(m_details, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 4);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_fold);
    m_bar->installEventFilter(this);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_unfolds) {
            m_fold->setVisible(m_fold->isHidden());
        } else {
            Q_EMIT actionChosen();
        }
    });
    dismiss();
}

void NoticeBar::showNotice(MessageTone tone, const QString& sentence, const QString& action, const QString& details)
{
    m_unfolds = action.isEmpty() && !details.isEmpty();
    m_details->setPlainText(details);
    m_fold->hide();
    m_bar->showMessage(tone, sentence, m_unfolds ? tr("Details") : action);
    show();
}

void NoticeBar::dismiss()
{
    m_bar->hide();
    m_fold->hide();
    hide();
}

QString NoticeBar::details() const
{
    return m_details->toPlainText();
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_bar && event->type() == QEvent::HideToParent) {
        m_fold->hide();
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linimasa::widgets
