// The card of what is looked at, with what can be done about it.
#include "ui/models/conflict_grounds.h"
#include "ui/models/conflict_words.h"
#include "ui/models/date_differences.h"
#include "ui/models/passages.h"
#include "ui/review/review_pane.h"
#include "ui/widgets/shades.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linimasa::review {

using namespace Qt::StringLiterals;
using models::ReviewItem;
using models::ReviewMatter;
using models::ReviewQueue;

namespace {

constexpr qsizetype alike = 30; // first characters that title and sentence share
constexpr qsizetype longestQuote = 240; // characters

QLabel* wrapped(QWidget& card, const QString& text, const QString& object)
{
    auto* label = new QLabel(&card);
    label->setObjectName(object);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card.layout()->addWidget(label);
    return label;
}

/// The passage, or as much of it as lies around its date.
QString shortQuote(const domain::Evidence& evidence)
{
    const QString& text = evidence.passage;
    if (text.size() <= longestQuote) {
        return text.simplified();
    }
    const qsizetype date = evidence.dateRange ? evidence.dateRange->begin - evidence.range.begin : 0;
    qsizetype begin = std::clamp<qsizetype>(date - longestQuote / 2, 0, text.size() - longestQuote);
    qsizetype end = begin + longestQuote;
    // Never between the halves of a surrogate pair.
    begin += text.at(begin).isLowSurrogate() ? 1 : 0;
    end -= end < text.size() && text.at(end).isLowSurrogate() ? 1 : 0;
    return (begin > 0 ? u"…"_s : QString()) + text.sliced(begin, end - begin).simplified()
        + (end < text.size() ? u"…"_s : QString());
}

/// A row for buttons below what the card has.
QHBoxLayout* buttonRow(QWidget& card)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    static_cast<QVBoxLayout*>(card.layout())->addLayout(row);
    return row;
}

QPushButton* addButton(QHBoxLayout& row, QWidget& card, const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, &card);
    button->setObjectName(name);
    button->setToolTip(tip);
    row.addWidget(button);
    return button;
}

/// What the keys 1, 2, 3 … choose.
QList<QAbstractButton*> buttonsOf(const QWidget& choices)
{
    QList<QAbstractButton*> found;
    for (QRadioButton* button : choices.findChildren<QRadioButton*>()) {
        found << button;
    }
    if (found.isEmpty()) {
        for (QPushButton* button : choices.findChildren<QPushButton*>()) {
            found << button;
        }
    }
    return found;
}

} // namespace

void ReviewPane::showCard()
{
    const QModelIndex index = m_list->currentIndex();
    // The card may be handling the very click that replaces it.
    // Taken away with the keyboard in it, it would send the keyboard to another pane.
    if (m_card->isAncestorOf(QApplication::focusWidget())) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
    if (QWidget* old = m_card->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_card->setVisible(index.isValid());
    if (index.isValid()) {
        m_card->setWidget(makeCard(index.row()));
    }
}

QWidget* ReviewPane::makeCard(int row)
{
    const ReviewItem& item = m_place.queue.itemAt(row);
    const QModelIndex index = m_place.queue.index(row);
    auto* card = new QWidget;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(6);
    QLabel* title = wrapped(*card, index.data().toString(), u"title"_s);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    if (item.matter != ReviewMatter::Conflict) {
        wrapped(*card, index.data(ReviewQueue::ReasonRole).toString(), u"reason-here"_s);
    }
    QLabel* where = wrapped(*card, index.data(ReviewQueue::PlaceRole).toString(), u"place"_s);
    where->setForegroundRole(QPalette::PlaceholderText);
    switch (item.matter) {
    case ReviewMatter::Conflict:
    case ReviewMatter::Suggestion:
        if (const domain::ChronologyEvent* event = m_place.collection.eventById(item.id)) {
            addEvent(*card, *event);
        }
        break;
    case ReviewMatter::TextConflict:
        addTextConflict(*card, item);
        break;
    case ReviewMatter::Undated:
        addUndated(*card, item);
        break;
    case ReviewMatter::Unplaced:
        addUnplaced(*card, item);
        break;
    }
    column->addStretch();
    return card;
}

void ReviewPane::addEvent(QWidget& card, const domain::ChronologyEvent& event)
{
    const domain::Evidence* shown = models::passageInQuestion(m_place.collection, event);
    auto* title = card.findChild<QLabel*>(u"title"_s);
    if (event.conflict && shown != nullptr) {
        // What is wrong comes first, and little stands between it and the choices.
        title->setText(models::explainConflict(shown->conflict ? *shown->conflict : *event.conflict, locale()));
        auto* quote = wrapped(card, tr("“%1”").arg(shortQuote(*shown)), u"quote"_s);
        card.layout()->removeWidget(quote);
        static_cast<QVBoxLayout*>(card.layout())->insertWidget(1, quote);
    } else if (!event.evidences.empty()) {
        // A title made of the sentence's own words need not be read twice.
        const QString quote = event.evidences.front().passage.simplified();
        if (quote.startsWith(event.title.simplified().left(alike))) {
            title->setText(quote);
        } else {
            wrapped(card, tr("“%1”").arg(quote), u"quote"_s);
        }
    }
    addChoices(card, event);
    addAnswers(card, event);
}

void ReviewPane::addChoices(QWidget& card, const domain::ChronologyEvent& event)
{
    QWidget* choices = m_choices ? m_choices(event, &card) : nullptr;
    if (choices == nullptr) {
        return;
    }
    choices->setObjectName(u"choices"_s);
    card.layout()->addWidget(choices);
    int number = 1;
    for (QAbstractButton* choice : buttonsOf(*choices)) {
        choice->setText(tr("%1  %2", "key, what it chooses").arg(number++).arg(choice->text()));
    }
}

void ReviewPane::addAnswers(QWidget& card, const domain::ChronologyEvent& event)
{
    QHBoxLayout* row = buttonRow(card);
    models::EventDesk& desk = m_place.desk;
    const QString id = event.id;
    const std::vector<std::size_t> sources = models::suggestedSources(event);
    const bool isNew = sources.empty();
    // One suggested source is answered by its own buttons.
    if (!event.conflict && (isNew || sources.size() > 1 || !m_choices)) {
        connect(
            addButton(*row, card, u"accept"_s, isNew ? tr("Accept") : tr("Attach all"),
                      isNew ? tr("This event stands (A)") : tr("The suggested passages are sources of this event (A)")),
            &QPushButton::clicked, this, [&desk, id] { desk.confirm({id}); });
    }
    if (isNew || event.conflict) {
        connect(addButton(*row, card, u"reject"_s, tr("Reject"), tr("This is no event of the chronology (X)")),
                &QPushButton::clicked, this, [&desk, id] { desk.reject({id}); });
    } else if (sources.size() > 1) {
        connect(addButton(*row, card, u"reject"_s, tr("None of them"),
                          tr("The suggested passages do not tell of this event, which stands as it is (X)")),
                &QPushButton::clicked, this, [&desk, id, sources] { desk.setSourcesAside(id, sources); });
    }
    connect(addButton(*row, card, u"edit"_s, tr("Edit…"), tr("Change its date, kind, parties, place or title (Enter)")),
            &QPushButton::clicked, this, [this, id] { Q_EMIT editRequested(id); });
    row->addStretch();
}

void ReviewPane::addTextConflict(QWidget& card, const ReviewItem& item)
{
    const models::TextConflict* found = m_place.queue.textConflict(item);
    const int articleRow = m_place.collection.rowOfId(item.article);
    if (found == nullptr || articleRow < 0) {
        return;
    }
    wrapped(card, tr("“%1”").arg(found->quote.simplified()), u"quote"_s);
    QHBoxLayout* row = buttonRow(card);
    connect(addButton(*row, card, u"make-event"_s, tr("Make an event"),
                      tr("The sentence tells of an event; its date is then to be decided (N)")),
            &QPushButton::clicked, this,
            [this, articleRow, sentence = found->sentence] { Q_EMIT eventRequested(articleRow, sentence); });
    connect(addButton(*row, card, u"reject"_s, tr("Leave as it is"),
                      tr("It dates nothing that matters; it is not asked about again (X)")),
            &QPushButton::clicked, this, [this, articleRow, conflict = *found] {
                auto passage = m_place.desk.passageAt(articleRow, conflict.sentence);
                if (passage) {
                    passage->dateRange = conflict.date;
                    m_place.desk.leaveAside(*passage, conflict.conflict);
                }
            });
    row->addStretch();
}

void ReviewPane::addUndated(QWidget& card, const ReviewItem& item)
{
    wrapped(card, tr("When was it published? All dates that count from that day are then read anew."), u"question"_s);
    auto* date = new QLineEdit(&card);
    date->setObjectName(u"published"_s);
    date->setPlaceholderText(tr("2023-10-05, 2023-10 or 2023"));
    date->setAccessibleName(tr("Date of publication, as EDTF"));
    card.layout()->addWidget(date);
    QHBoxLayout* row = buttonRow(card);
    QPushButton* apply = addButton(*row, card, u"apply-published"_s, tr("Apply"), tr("Keep this date (Enter)"));
    apply->setEnabled(false);
    connect(date, &QLineEdit::textChanged, apply,
            [apply](const QString& typed) { apply->setEnabled(domain::Edtf::parse(typed.trimmed()).has_value()); });
    connect(date, &QLineEdit::returnPressed, apply, &QPushButton::click);
    connect(apply, &QPushButton::clicked, this, [this, date, id = item.article] {
        if (const auto typed = domain::Edtf::parse(date->text().trimmed())) {
            Q_EMIT publishedEntered(id, *typed);
        }
    });
    row->addStretch();
}

void ReviewPane::addUnplaced(QWidget& card, const ReviewItem& item)
{
    wrapped(card, tr("It is kept with its note. Put it on other words, or delete it, among the notes."), u"question"_s);
    QHBoxLayout* row = buttonRow(card);
    connect(addButton(*row, card, u"show-note"_s, tr("Show among the notes"), tr("Go there (Enter)")),
            &QPushButton::clicked, this, [this, id = item.id] { Q_EMIT highlightWanted(id); });
    row->addStretch();
}

bool ReviewPane::choose(int number)
{
    const auto* card = m_card->widget();
    const auto* choices = card == nullptr ? nullptr : card->findChild<QWidget*>(u"choices"_s);
    const auto buttons = choices == nullptr ? QList<QAbstractButton*>() : buttonsOf(*choices);
    if (number >= buttons.size()) {
        return false;
    }
    if (qobject_cast<QRadioButton*>(buttons[number]) == nullptr) {
        buttons[number]->click();
        return true;
    }
    buttons[number]->setChecked(true);
    // Typed date or reason, then Enter.
    const bool isTyped = buttons[number]->objectName() == "typed"_L1;
    if (auto* field = choices->findChild<QLineEdit*>(isTyped ? u"typed-date"_s : u"reason"_s)) {
        field->setFocus(Qt::ShortcutFocusReason);
        // What was chosen is seen, and so is what it is applied with.
        if (auto* apply = choices->findChild<QAbstractButton*>(u"apply"_s)) {
            m_card->ensureWidgetVisible(apply);
        }
        m_card->ensureWidgetVisible(buttons[number]);
    }
    return true;
}

} // namespace linimasa::review
