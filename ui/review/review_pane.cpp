#include "ui/review/review_pane.h"

#include "ui/models/conflict_grounds.h"
#include "ui/models/passages.h"
#include "ui/review/review_delegate.h"
#include "ui/widgets/empty_state.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace linimasa::review {

using namespace Qt::StringLiterals;
using models::ReviewItem;
using models::ReviewMatter;
using models::ReviewQueue;

ReviewPane::ReviewPane(const Place& place, QWidget* parent)
    : QWidget(parent)
    , m_place(place)
    , m_count(new QLabel(this))
    , m_list(new QListView(this))
    , m_card(new QScrollArea(this))
    , m_empty(new widgets::EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages->addWidget(makeBody());
    m_pages->addWidget(m_empty);
    column->addWidget(m_pages);
    m_empty->setMessage(
        tr("Nothing waits for you."),
        tr("Dates that contradict each other, articles without a date, highlights that lost their place "
           "and suggested events appear here."));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewPane::showCurrent);
    connect(m_list, &QListView::activated, this, &ReviewPane::begin);
    connect(m_list, &QListView::clicked, this, [this] { look(Visit::Look); });
    connect(&place.queue, &ReviewQueue::changed, this, &ReviewPane::follow);
    connect(&place.queue, &ReviewQueue::dataChanged, this, [this] {
        if (!m_card->isAncestorOf(QApplication::focusWidget())) {
            showCard(); // not under the reader's hands
        }
    });
    follow();
}

QWidget* ReviewPane::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(10, 4, 6, 4);
    m_count->setObjectName(u"count"_s);
    row->addWidget(m_count, 1);
    const auto arrow = [&](const QString& text, const QString& name, const QString& object, int direction) {
        auto* button = new QToolButton(head);
        button->setObjectName(object);
        button->setText(text);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, direction] { step(direction); });
        row->addWidget(button);
    };
    arrow(u"◀"_s, tr("Previous"), u"previous"_s, -1);
    arrow(u"▶"_s, tr("Next"), u"next"_s, 1);
    return head;
}

QWidget* ReviewPane::makeBody()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_list->setModel(&m_place.queue);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("What waits for a decision"));
    m_list->installEventFilter(this);
    m_card->setWidgetResizable(true);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* split = new QSplitter(Qt::Vertical, body);
    split->addWidget(m_list);
    split->addWidget(m_card);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({2000, 3000}); // two and three fifths, whatever the height
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    setTabOrder({body->findChild<QToolButton*>(u"next"_s), m_list, m_card});
    return body;
}

std::optional<ReviewItem> ReviewPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_place.queue.itemAt(index.row())) : std::nullopt;
}

void ReviewPane::follow()
{
    const bool hadFocus = m_card->isAncestorOf(QApplication::focusWidget());
    const int count = m_place.queue.rowCount();
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
    // What is decided leaves the queue, and the next one takes its place.
    const int kept = m_current ? m_place.queue.rowOf(*m_current) : -1;
    if (m_current && count > 0) {
        m_list->setCurrentIndex(m_place.queue.index(kept >= 0 ? kept : std::min(m_row, count - 1)));
        if (kept < 0 && m_list->isVisible()) {
            look(Visit::Look);
        }
    }
    if (hadFocus) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
    if (!m_list->currentIndex().isValid()) {
        showCurrent();
    }
}

void ReviewPane::step(int direction)
{
    const int count = m_place.queue.rowCount();
    if (count == 0) {
        return;
    }
    const QModelIndex index = m_list->currentIndex();
    const int next = !index.isValid() ? (direction > 0 ? 0 : count - 1) : (index.row() + direction + count) % count;
    m_list->setCurrentIndex(m_place.queue.index(next));
    look(Visit::Look);
}

void ReviewPane::showCurrent()
{
    if (const auto item = current()) {
        m_current = item;
        m_row = m_list->currentIndex().row();
    }
    showCount();
    showCard();
    if (m_list->hasFocus()) {
        look(Visit::Look);
    }
}

void ReviewPane::showCount()
{
    const int count = m_place.queue.rowCount();
    const QModelIndex index = m_list->currentIndex();
    m_count->setText(
        index.isValid()
            ? tr("%1 of %2", "place in a list").arg(locale().toString(index.row() + 1), locale().toString(count))
            : tr("%n to review", nullptr, count));
}

std::optional<models::Place> ReviewPane::placeOf(const ReviewItem& item) const
{
    switch (item.matter) {
    case ReviewMatter::Conflict:
    case ReviewMatter::Suggestion: {
        const domain::ChronologyEvent* event = m_place.collection.eventById(item.id);
        const domain::Evidence* shown
            = event == nullptr ? nullptr : models::passageInQuestion(m_place.collection, *event);
        return shown == nullptr ? std::nullopt : models::placeOf(m_place.collection, *shown);
    }
    case ReviewMatter::TextConflict:
    case ReviewMatter::Undated: {
        const int row = m_place.collection.rowOfId(item.article);
        return row < 0 ? std::nullopt : std::optional(models::Place {.row = row, .range = item.date});
    }
    case ReviewMatter::Unplaced:
        return std::nullopt;
    }
    return std::nullopt;
}

void ReviewPane::begin()
{
    const auto item = current();
    if (!item) {
        return;
    }
    switch (item->matter) {
    case ReviewMatter::Conflict:
    case ReviewMatter::Suggestion:
        Q_EMIT editRequested(item->id);
        return;
    case ReviewMatter::Undated:
        if (auto* field = m_card->widget()->findChild<QLineEdit*>(u"published"_s)) {
            field->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    case ReviewMatter::TextConflict:
    case ReviewMatter::Unplaced:
        look(Visit::Go);
        return;
    }
}

void ReviewPane::look(Visit visit)
{
    const auto item = current();
    if (!item) {
        return;
    }
    const bool isEvent = item->matter == ReviewMatter::Conflict || item->matter == ReviewMatter::Suggestion;
    m_place.selection.setEvent(isEvent ? item->id : QString());
    if (const auto place = placeOf(*item)) {
        Q_EMIT placeWanted(*place, visit);
    } else if (item->matter == ReviewMatter::Unplaced && visit == Visit::Go) {
        Q_EMIT highlightWanted(item->id);
    }
}

bool ReviewPane::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_list || !isKey) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isOurs = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
        && (key.key() == Qt::Key_A || key.key() == Qt::Key_X || key.key() == Qt::Key_N || key.key() == Qt::Key_F2
            || (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9));
    if (!isOurs) {
        return QWidget::eventFilter(watched, event);
    }
    // The window's own keys of these letters are about what is chosen elsewhere.
    event->accept();
    return event->type() == QEvent::ShortcutOverride || press(key) || true;
}

bool ReviewPane::press(const QKeyEvent& key)
{
    if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9) {
        return choose(key.key() - Qt::Key_1);
    }
    // The first that the card has: what is looked at, or the one source that is suggested for it.
    const QStringList names = key.key() == Qt::Key_A ? QStringList {u"accept"_s, u"attach"_s}
        : key.key() == Qt::Key_X                     ? QStringList {u"reject"_s, u"set-aside"_s}
        : key.key() == Qt::Key_N                     ? QStringList {u"make-event"_s, u"new-event"_s}
                                                     : QStringList {u"edit"_s};
    QAbstractButton* button = nullptr;
    for (const QString& name : names) {
        if (button == nullptr && m_card->widget() != nullptr) {
            button = m_card->widget()->findChild<QAbstractButton*>(name);
        }
    }
    if (button == nullptr) {
        return false;
    }
    button->click();
    return true;
}

} // namespace linimasa::review
