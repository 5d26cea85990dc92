#include "ui/widgets/message_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace linimasa::widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8; // above the bar; it goes with the bar when that is hidden

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    auto* close = new QToolButton(this);
    close->setIcon(icon(u"window-close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide this message"));
    close->setToolTip(close->accessibleName());

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6 + gap, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(MessageTone tone, const QString& sentence, const QString& action)
{
    m_tone = tone;
    m_sign->setText(tone == MessageTone::Warning ? u"⚠"_s : u"ℹ"_s);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    update();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_tone == MessageTone::Warning ? warning(palette()) : palette().color(QPalette::Link);
    const QColor base = palette().color(QPalette::Base);
    painter.setPen(mixed(base, colour, 0.45));
    painter.setBrush(mixed(base, colour, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, gap + 0.5, -0.5, -0.5), 6, 6);
}

} // namespace linimasa::widgets
