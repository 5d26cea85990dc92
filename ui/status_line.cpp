#include "ui/status_line.h"

#include "ui/models/count_words.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const models::Collection& collection, QWidget* parent)
    : QStatusBar(parent)
    , m_collection(collection)
    , m_counts(new QLabel(this))
    , m_reading(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 6);
    m_bar->setAccessibleName(tr("Reading files"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Cancel reading"));
    m_counts->setContentsMargins(8, 0, 8, 0);
    addPermanentWidget(m_reading);
    addPermanentWidget(m_bar);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_counts);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(&collection, &models::Collection::appended, this, &StatusLine::refresh);
    connect(&collection, &models::Collection::removed, this, &StatusLine::refresh);
    connect(&collection, &models::Collection::chronologyChanged, this, &StatusLine::refresh);
    hideProgress();
    refresh();
}

void StatusLine::showProgress(qsizetype done, qsizetype total)
{
    m_reading->setText(tr("Reading %1 of %2").arg(QLocale().toString(done), QLocale().toString(total)));
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    for (QWidget* part : std::initializer_list<QWidget*> {m_reading, m_bar, m_cancel}) {
        part->show();
    }
}

void StatusLine::hideProgress()
{
    for (QWidget* part : std::initializer_list<QWidget*> {m_reading, m_bar, m_cancel}) {
        part->hide();
    }
}

void StatusLine::announce(const QString& words)
{
    showMessage(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!words.isEmpty() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, words);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

void StatusLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_PanelStatusBar, &option, &painter, this);
    int end = width();
    for (const QWidget* part : std::initializer_list<const QWidget*> {m_reading, m_bar, m_cancel, m_counts}) {
        if (part->isVisible()) {
            end = std::min(end, part->x());
        }
    }
    constexpr int margin = 6; // pixels, as QStatusBar has it
    const QRect room(margin, 0, end - 2 * margin, height());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(currentMessage(), Qt::ElideRight, room.width()));
}

void StatusLine::setDatesToDecide(int count)
{
    m_toDecide = count;
    refresh();
}

QString StatusLine::counts() const
{
    return m_counts->text();
}

void StatusLine::refresh()
{
    QStringList parts {models::articlesCounted(m_collection.size())};
    if (m_toDecide > 0) {
        parts << u"⚠ "_s + models::datesToDecide(m_toDecide);
    }
    parts << models::eventsCounted(std::ssize(m_collection.chronology())
                                   - std::ranges::count(m_collection.chronology(), domain::DecisionStatus::Rejected,
                                                        &domain::ChronologyEvent::review));
    m_counts->setText(m_collection.size() == 0 ? QString() : parts.join(u"  ·  "_s));
}

} // namespace linimasa::ui
