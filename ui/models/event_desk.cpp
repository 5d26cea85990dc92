#include "ui/models/event_desk.h"

#include "app/corrections/entity_merges.h"
#include "app/corrections/passage_match.h"

#include <algorithm>
#include <utility>

namespace linimasa::models {

using domain::ChronologyEvent;
using domain::CorrectionChange;

namespace {

QString counted(std::size_t count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace

EventDesk::EventDesk(Collection& collection, Corrections& corrections, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_corrections(corrections)
    , m_selection(selection)
    , m_names {.textKeyOf =
                   [&collection](qsizetype article) {
                       const int row = collection.rowOfId(article);
                       return row < 0 ? QString() : collection.entry(row).textKey;
                   },
               .articleOf = [this](const QString& textKey) { return articleOf(textKey); }}
{
    const auto forget = [this] { m_articles.clear(); };
    connect(&collection, &Collection::appended, this, forget);
    connect(&collection, &Collection::removed, this, forget);
    connect(&collection, &Collection::entryChanged, this, forget);
    connect(&corrections, &Corrections::reloaded, this, &EventDesk::review);
    connect(&corrections, &Corrections::changed, this, [this](const CorrectionChange& change) {
        if (!change.decisions.empty() || !m_corrections.decisions().empty()) {
            review();
        }
    });
}

std::optional<qsizetype> EventDesk::articleOf(const QString& textKey) const
{
    if (m_articles.isEmpty()) {
        const auto& entries = m_collection.entries();
        m_articles.reserve(static_cast<qsizetype>(entries.size()));
        for (std::size_t i = entries.size(); i > 0; --i) {
            m_articles.insert(entries[i - 1].textKey, entries[i - 1].id);
        }
    }
    const auto found = m_articles.constFind(textKey);
    return textKey.isEmpty() || found == m_articles.cend() ? std::nullopt : std::optional<qsizetype>(*found);
}

void EventDesk::setSuggestions(domain::Chronology suggestions)
{
    m_suggestions = std::move(suggestions);
    review();
}

void EventDesk::setTracks(TrackSorter sorter)
{
    m_sorter = std::move(sorter);
    review();
}

void EventDesk::review()
{
    // The passage that is being looked at, by which the event is found again under another id.
    const ChronologyEvent* before = m_collection.eventById(m_selection.chosenEvent());
    const QString chosen = m_selection.chosenEvent();
    std::optional<domain::Passage> passage;
    if (before != nullptr && !before->evidences.empty()) {
        passage = passageOf(before->evidences.front());
    }
    domain::Chronology laid = m_suggestions;
    if (!m_corrections.decisions().empty()) {
        laid = corrections::reviewEvents(m_suggestions, m_corrections.decisions(), m_names);
        corrections::mergeEntities(laid, m_corrections.rules());
        explainConflicts(laid);
    }
    if (m_sorter) {
        m_sorter->sort(laid);
    }
    m_collection.setChronology(std::move(laid));
    // Unless somebody who listens has chosen another event meanwhile.
    if (passage && m_selection.chosenEvent() == chosen) {
        follow(chosen, *passage);
    }
    Q_EMIT reviewed();
}

void EventDesk::explainConflicts(domain::Chronology& chronology) const
{
    // A passage that a person chose says nothing of why its date contradicts itself; the text does.
    for (ChronologyEvent& event : chronology) {
        const bool isExplained = !event.conflict
            || std::ranges::any_of(event.evidences,
                                   [](const domain::Evidence& one) { return one.conflict.has_value(); });
        if (isExplained) {
            continue;
        }
        for (domain::Evidence& evidence : event.evidences) {
            const int row = evidence.dateRange ? m_collection.rowOfId(evidence.article) : -1;
            const ArticlePointer article = row < 0 ? nullptr : m_collection.article(row);
            if (!article) {
                continue;
            }
            const auto& timexes = article->analysis.timexes;
            const auto found = std::ranges::find(timexes, *evidence.dateRange, &domain::Timex::range);
            if (found != timexes.end() && found->conflict) {
                evidence.conflict = found->conflict;
                event.conflict->code = found->conflict->code;
            }
        }
    }
}

void EventDesk::follow(const QString& oldEvent, const domain::Passage& passage)
{
    if (m_collection.eventById(oldEvent) != nullptr) {
        return;
    }
    for (const ChronologyEvent& event : m_collection.chronology()) {
        for (const domain::Evidence& evidence : event.evidences) {
            if (corrections::passageMatch(passageOf(evidence), passage) > 0) {
                m_selection.setEvent(event.id);
                return;
            }
        }
    }
    m_selection.setEvent({});
}

domain::Chronology EventDesk::chosen(const QStringList& events) const
{
    domain::Chronology found;
    for (const QString& id : events) {
        if (const ChronologyEvent* event = m_collection.eventById(id)) {
            found.push_back(*event);
        }
    }
    return found;
}

template<typename Maker> CorrectionChange EventDesk::make(Maker maker) const
{
    return maker(corrections::DecisionContext {.names = m_names,
                                               .decisions = m_corrections.decisions(),
                                               .newId = &Corrections::newId,
                                               .now = m_corrections.now()});
}

bool EventDesk::take(const CorrectionChange& change, const QString& words)
{
    return m_corrections.apply(change, words);
}

bool EventDesk::confirm(const QStringList& events)
{
    const auto wanted = chosen(events);
    const auto change = make([&](const auto& context) { return corrections::confirmEvents(wanted, context); });
    return take(change, counted(change.decisions.size(), tr("Event confirmed"), tr("%1 events confirmed")));
}

bool EventDesk::reject(const QStringList& events)
{
    const auto wanted = chosen(events);
    const auto change = make([&](const auto& context) { return corrections::rejectEvents(wanted, context); });
    return take(change, counted(change.decisions.size(), tr("Event rejected"), tr("%1 events rejected")));
}

bool EventDesk::withdraw(const QStringList& events)
{
    const auto wanted = chosen(events);
    const auto change = make([&](const auto& context) { return corrections::withdrawDecisions(wanted, context); });
    return take(change, counted(change.decisions.size(), tr("Decision withdrawn"), tr("%1 decisions withdrawn")));
}

bool EventDesk::edit(const QString& event, const domain::EventFields& fields)
{
    const ChronologyEvent* found = m_collection.eventById(event);
    return found != nullptr
        && take(make([&](const auto& context) { return corrections::editEvent(*found, fields, context); }),
                tr("Event edited"));
}

bool EventDesk::settle(const QString& event, const corrections::Settlement& settlement)
{
    const ChronologyEvent* found = m_collection.eventById(event);
    return found != nullptr
        && take(make([&](const auto& context) { return corrections::settleDate(*found, settlement, context); }),
                tr("Date decided"));
}

bool EventDesk::merge(const QStringList& events)
{
    const auto wanted = chosen(events);
    return take(make([&](const auto& context) { return corrections::mergeIntoFirst(wanted, context); }),
                tr("%1 events merged into one").arg(wanted.size()));
}

bool EventDesk::split(const QString& event, const std::vector<std::size_t>& evidences, const QString& reason)
{
    const ChronologyEvent* found = m_collection.eventById(event);
    return found != nullptr
        && take(make([&](const auto& context) { return corrections::splitEvent(*found, evidences, context, reason); }),
                tr("Event split"));
}

bool EventDesk::setSourcesAside(const QString& event, const std::vector<std::size_t>& evidences)
{
    const ChronologyEvent* found = m_collection.eventById(event);
    return found != nullptr
        && take(make([&](const auto& context) { return corrections::setSourcesAside(*found, evidences, context); }),
                tr("Source set aside"));
}

bool EventDesk::addSource(const QString& event, const domain::Passage& passage)
{
    const ChronologyEvent* found = m_collection.eventById(event);
    return found != nullptr
        && take(make([&](const auto& context) { return corrections::addSource(*found, passage, context); }),
                tr("Source added"));
}

bool EventDesk::make(const domain::Passage& passage, const domain::EventFields& fields,
                     const std::vector<domain::Edtf>& readings)
{
    const auto change
        = make([&](const auto& context) { return corrections::makeEvent(passage, fields, context, readings); });
    if (!take(change, tr("Event made"))) {
        return false;
    }
    m_selection.setEvent(change.decisions.front().after->id);
    return true;
}

bool EventDesk::leaveAside(const domain::Passage& passage, const domain::DateConflict& conflict)
{
    return take(make([&](const auto& context) { return corrections::leaveDateAside(passage, conflict, context); }),
                tr("Date left as it is"));
}

bool EventDesk::setNote(const QString& event, const QString& note)
{
    const domain::EventDecision* made = decisionOn(event);
    if (made == nullptr || made->note == note) {
        return false;
    }
    domain::EventDecision noted = *made;
    noted.note = note;
    return take({.decisions = {{.before = *made, .after = std::move(noted)}}}, tr("Note on an event"));
}

const domain::EventDecision* EventDesk::decisionOn(const QString& event) const
{
    return m_corrections.decision(event);
}

std::optional<domain::Passage> EventDesk::passageAt(int row, base::TextRange range) const
{
    const ArticlePointer article = row >= 0 && row < m_collection.size() ? m_collection.article(row) : nullptr;
    if (!article || range.isEmpty() || range.begin < 0 || range.end > article->article.text.size()) {
        return std::nullopt;
    }
    return domain::Passage {.textKey = m_collection.entry(row).textKey,
                            .range = range,
                            .dateRange = {},
                            .quote = range.of(article->article.text).toString()};
}

domain::Passage EventDesk::passageOf(const domain::Evidence& evidence) const
{
    return {.textKey = m_names.textKeyOf(evidence.article),
            .range = evidence.range,
            .dateRange = evidence.dateRange,
            .quote = evidence.passage};
}

} // namespace linimasa::models
