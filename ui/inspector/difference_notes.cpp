#include "ui/inspector/difference_notes.h"

#include "ui/inspector/conflict_choices.h"
#include "ui/models/article_list_model.h"
#include "ui/models/date_differences.h"
#include "ui/models/date_words.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;
using domain::DateSettlement;

namespace {

constexpr std::size_t mostSources = 3; // more are one click away, in the list of all evidence

/// The passage itself, and the words around its date when it is long.
QString quoteOf(const domain::Evidence& evidence)
{
    constexpr qsizetype longest = 160; // characters
    const QString& text = evidence.passage;
    if (text.size() <= longest) {
        return text.simplified();
    }
    const qsizetype date = evidence.dateRange ? evidence.dateRange->begin - evidence.range.begin : 0;
    qsizetype begin = std::clamp<qsizetype>(date - longest / 2, 0, text.size() - longest);
    qsizetype end = begin + longest;
    // Never between the halves of a surrogate pair.
    begin += text.at(begin).isLowSurrogate() ? 1 : 0;
    end -= end < text.size() && text.at(end).isLowSurrogate() ? 1 : 0;
    return (begin > 0 ? u"…"_s : QString()) + text.sliced(begin, end - begin).simplified()
        + (end < text.size() ? u"…"_s : QString());
}

} // namespace

DifferenceNotes::DifferenceNotes(models::EventDesk& desk, const models::Collection& collection,
                                 const domain::ChronologyEvent& event, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_collection(collection)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    if (event.review != domain::DecisionStatus::Rejected) {
        addReported(event);
        addMoment(event);
        addLaterTellings(event);
        addSuggestedSources(event);
    }
}

void DifferenceNotes::addReported(const domain::ChronologyEvent& event)
{
    const auto dates = models::reportedDate(event, m_collection);
    if (!dates) {
        return;
    }
    const auto swapped = corrections::Settlement {
        .way = DateSettlement::Preferred,
        .date = dates->reported,
        .reason = {},
        .readings = {std::min(dates->happened, dates->reported, domain::chronologicallyBefore),
                     std::max(dates->happened, dates->reported, domain::chronologicallyBefore)}};
    addNote(tr("Happened: %1. Reported: %2.")
                .arg(models::dateInWords(dates->happened, locale()), models::dateInWords(dates->reported, locale())),
            {{.name = u"swap"_s,
              .text = tr("Swap the two"),
              .tip = tr("The event is dated with the other day; this one is kept"),
              .work = [this, id = event.id, swapped] { m_desk.settle(id, swapped); }}});
}

void DifferenceNotes::addMoment(const domain::ChronologyEvent& event)
{
    const auto moments = models::possibleMoment(event);
    const domain::EventDecision* made = m_desk.decisionOn(event.id);
    if (moments.empty() || (made != nullptr && made->settlement != DateSettlement::None)) {
        return;
    }
    std::vector<domain::Edtf> days;
    QStringList stated;
    for (const domain::StatedMoment& moment : moments) {
        days.push_back(domain::Edtf::day(moment.local.date()));
        stated << tr("%1, %2 %3 (UTC+%4)", "a day, a time, a time zone, hours east of UTC")
                      .arg(models::dateInWords(days.back(), locale()), moment.local.time().toString(u"HH:mm"_s),
                           moment.zone)
                      .arg(moment.hours);
    }
    const auto settled = [this, id = event.id, days](DateSettlement way) {
        m_desk.settle(id, {.way = way, .date = stretchOf(days), .reason = {}, .readings = days});
    };
    addNote(tr("May be one moment: %1 and %2.").arg(stated.constFirst(), stated.constLast()),
            {{.name = u"same-moment"_s,
              .text = tr("The same moment"),
              .tip = tr("Both days stand, each in its own time zone"),
              .work = [settled] { settled(DateSettlement::Range); }},
             {.name = u"different-moments"_s,
              .text = tr("Different"),
              .tip = tr("The sources contradict each other: the date is then to be decided"),
              .work = [settled] { settled(DateSettlement::None); }}});
}

void DifferenceNotes::addLaterTellings(const domain::ChronologyEvent& event)
{
    if (event.review != domain::DecisionStatus::Suggested) {
        return; // accepted with it, or suggested for it and told of below
    }
    for (const std::size_t index : models::laterTellings(event, m_collection)) {
        addNote(tr("A later article looks back at it: %1").arg(toldBy(event.evidences[index])),
                {{.name = u"attach"_s,
                  .text = tr("Attach"),
                  .tip = tr("The event stands, with this article as one of its sources"),
                  .work = [this, id = event.id] { m_desk.confirm({id}); }},
                 {.name = u"new-event"_s,
                  .text = tr("A new event"),
                  .tip = tr("It tells of another event"),
                  .work = [this, id = event.id, index] { m_desk.split(id, {index}); }}});
    }
}

void DifferenceNotes::addSuggestedSources(const domain::ChronologyEvent& event)
{
    const std::vector<std::size_t> sources = models::suggestedSources(event);
    if (event.conflict) {
        return; // the conflict's choices speak of them
    }
    for (std::size_t i = 0; i < std::min(sources.size(), mostSources); ++i) {
        const std::size_t index = sources[i];
        const auto passage = m_desk.passageOf(event.evidences[index]);
        addNote(tr("Suggested source: %1").arg(toldBy(event.evidences[index])),
                {{.name = u"attach"_s,
                  .text = tr("Attach"),
                  .tip = tr("It is one more source of this event"),
                  .work = [this, id = event.id, passage] { m_desk.addSource(id, passage); }},
                 {.name = u"new-event"_s,
                  .text = tr("A new event"),
                  .tip = tr("It tells of another event"),
                  .work = [this, id = event.id, index] { m_desk.split(id, {index}); }},
                 {.name = u"set-aside"_s,
                  .text = tr("Not about it"),
                  .tip = tr("It tells of no event; it is not suggested again"),
                  .work = [this, id = event.id, index] { m_desk.setSourcesAside(id, {index}); }}});
    }
}

void DifferenceNotes::addNote(const QString& text, const std::vector<Answer>& answers)
{
    m_lines << text;
    auto* label = new QLabel(this);
    label->setObjectName(u"difference"_s);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    auto* row = new widgets::FlowLayout;
    row->setSpacing(6);
    m_column->addLayout(row);
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        button->setObjectName(answer.name);
        button->setToolTip(answer.tip);
        button->setAccessibleDescription(text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, answer.work);
    }
}

QString DifferenceNotes::toldBy(const domain::Evidence& evidence) const
{
    const int row = m_collection.rowOfId(evidence.article);
    if (row < 0) {
        return tr("“%1”").arg(quoteOf(evidence));
    }
    const models::CollectionEntry& entry = m_collection.entry(row);
    const QString outlet = entry.outlet.isEmpty() ? models::titleOf(entry) : entry.outlet;
    return entry.published ? tr("%1, %2: “%3”", "an outlet, a day, a quotation")
                                 .arg(outlet, models::dateInWords(*entry.published, locale()), quoteOf(evidence))
                           : tr("%1: “%2”", "an outlet, a quotation").arg(outlet, quoteOf(evidence));
}

} // namespace linimasa::inspector
