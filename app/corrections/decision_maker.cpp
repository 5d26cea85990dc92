#include "app/corrections/decision_maker.h"

#include "app/corrections/passage_match.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace linimasa::corrections {

using domain::ChronologyEvent;
using domain::CorrectionChange;
using domain::EventDecision;
using domain::EventVerdict;
using domain::Passage;

namespace {

/// The decisions by the events they are on.
class Made {
public:
    explicit Made(const DecisionContext& context)
    {
        m_byId.reserve(static_cast<qsizetype>(context.decisions.size()));
        for (const EventDecision& decision : context.decisions) {
            m_byId.insert(decision.id, &decision);
        }
    }

    [[nodiscard]] const EventDecision* on(const ChronologyEvent& event) const { return m_byId.value(event.id); }

private:
    QHash<QString, const EventDecision*> m_byId;
};

Passage passageOf(const domain::Evidence& evidence, const DecisionContext& context)
{
    return {.textKey = context.names.textKeyOf(evidence.article),
            .range = evidence.range,
            .dateRange = evidence.dateRange,
            .quote = evidence.passage};
}

void addPassage(std::vector<Passage>& passages, Passage passage)
{
    const bool isThere = std::ranges::any_of(passages, [&](const Passage& other) {
        const bool isPart = other.textKey == passage.textKey && other.range.contains(passage.range)
            && (!passage.dateRange || passage.dateRange == other.dateRange);
        return isPart || passageMatch(other, passage) > 0;
    });
    if (!isThere && !passage.textKey.isEmpty()) {
        passages.push_back(std::move(passage));
    }
}

/// Which passages of a decided event a further decision on it takes in.
enum class Sources {
    All,
    Decided, // what the machine suggests for it since stays a suggestion
};

/// The decision as it stands, or a new one with the event's values and all its passages.
EventDecision begun(const ChronologyEvent& event, EventVerdict verdict, const DecisionContext& context, const Made& all,
                    Sources sources = Sources::All)
{
    const EventDecision* made = all.on(event);
    EventDecision decision;
    if (made != nullptr) {
        decision = *made;
    } else {
        decision.id = context.newId();
        decision.fields = fieldsOf(event);
        if (event.conflict) {
            decision.readings = event.conflict->readings;
        }
    }
    for (const domain::Evidence& evidence : event.evidences) {
        if (made == nullptr || sources == Sources::All || evidence.isDecided) {
            addPassage(decision.passages, passageOf(evidence, context));
        }
    }
    decision.verdict = verdict;
    decision.decidedBy = context.person;
    decision.decidedAt = context.now;
    return decision;
}

void decide(CorrectionChange& change, const ChronologyEvent& event, EventDecision decision, const Made& all)
{
    const EventDecision* before = all.on(event);
    if (decision.passages.empty() || (before != nullptr && *before == decision)) {
        return;
    }
    change.decisions.push_back(
        {.before = before != nullptr ? std::optional(*before) : std::nullopt, .after = std::move(decision)});
}

/// Dates the event by what these passages say: by the finest date, as it is written there. When that leaves something to decide, the
/// machine's conflict says so.
void dateBy(EventDecision& decision, const std::vector<const domain::Evidence*>& evidences)
{
    const domain::Evidence* finest = evidences.front();
    for (const domain::Evidence* evidence : evidences) {
        const bool isFiner = evidence->date
            && (!finest->date || (finest->date != evidence->date && finest->date->nests(*evidence->date)));
        finest = isFiner ? evidence : finest;
    }
    decision.fields.date = finest->date;
    decision.fields.dateWritten = finest->dateAsWritten;
    decision.settlement = domain::DateSettlement::None;
    decision.readings = finest->conflict ? finest->conflict->readings : std::vector<domain::Edtf>();
}

} // namespace

domain::EventFields fieldsOf(const ChronologyEvent& event)
{
    return {.date = event.date,
            .dateWritten = event.evidences.empty() ? QString() : event.evidences.front().dateAsWritten,
            .kind = event.kind,
            .status = event.status,
            .theme = event.theme,
            .track = event.track,
            .title = event.title,
            .parties = event.parties,
            .place = event.place};
}

CorrectionChange confirmEvents(std::span<const ChronologyEvent> events, const DecisionContext& context)
{
    const Made all(context);
    CorrectionChange change;
    for (const ChronologyEvent& event : events) {
        const EventDecision* made = all.on(event);
        const bool isComplete = made != nullptr && made->verdict == EventVerdict::Confirmed
            && std::ranges::all_of(event.evidences, &domain::Evidence::isDecided);
        if (!isComplete) {
            decide(change, event, begun(event, EventVerdict::Confirmed, context, all), all);
        }
    }
    return change;
}

CorrectionChange rejectEvents(std::span<const ChronologyEvent> events, const DecisionContext& context,
                              const QString& reason)
{
    const Made all(context);
    CorrectionChange change;
    for (const ChronologyEvent& event : events) {
        const EventDecision* made = all.on(event);
        if (made != nullptr && made->verdict == EventVerdict::Rejected) {
            continue;
        }
        EventDecision decision = begun(event, EventVerdict::Rejected, context, all);
        if (!reason.isEmpty()) {
            decision.reason = reason;
        }
        decide(change, event, std::move(decision), all);
    }
    return change;
}

CorrectionChange withdrawDecisions(std::span<const ChronologyEvent> events, const DecisionContext& context)
{
    const Made all(context);
    CorrectionChange change;
    for (const ChronologyEvent& event : events) {
        if (const EventDecision* made = all.on(event)) {
            change.decisions.push_back({.before = *made, .after = std::nullopt});
        }
    }
    return change;
}

CorrectionChange editEvent(const ChronologyEvent& event, const domain::EventFields& fields,
                           const DecisionContext& context)
{
    const Made all(context);
    const Sources sources = event.date == fields.date ? Sources::Decided : Sources::All;
    EventDecision decision = begun(event, EventVerdict::Confirmed, context, all, sources);
    if (decision.fields.date != fields.date) {
        // The date that is replaced is kept.
        if (decision.readings.empty() && decision.fields.date) {
            decision.readings.push_back(*decision.fields.date);
        }
        decision.settlement = domain::DateSettlement::Typed;
    }
    decision.fields = fields;
    std::ranges::sort(decision.fields.parties);
    CorrectionChange change;
    decide(change, event, std::move(decision), all);
    return change;
}

CorrectionChange settleDate(const ChronologyEvent& event, const Settlement& settlement, const DecisionContext& context)
{
    const Made all(context);
    EventDecision decision = begun(event, EventVerdict::Confirmed, context, all);
    std::vector<domain::Edtf> readings = settlement.readings;
    if (event.conflict) {
        readings.insert(readings.end(), event.conflict->readings.begin(), event.conflict->readings.end());
    }
    for (const domain::Edtf& reading : readings) {
        if (!std::ranges::contains(decision.readings, reading)) {
            decision.readings.push_back(reading);
        }
    }
    decision.settlement = settlement.way;
    decision.fields.date = settlement.date;
    decision.reason = settlement.reason;
    CorrectionChange change;
    decide(change, event, std::move(decision), all);
    return change;
}

CorrectionChange mergeIntoFirst(std::span<const ChronologyEvent> events, const DecisionContext& context)
{
    const Made all(context);
    CorrectionChange change;
    if (events.size() < 2) {
        return change;
    }
    EventDecision merged = begun(events.front(), EventVerdict::Confirmed, context, all);
    for (const ChronologyEvent& event : events.subspan(1)) {
        for (const domain::Evidence& evidence : event.evidences) {
            addPassage(merged.passages, passageOf(evidence, context));
        }
        if (event.date && event.date != merged.fields.date) {
            if (merged.fields.date && !std::ranges::contains(merged.readings, *merged.fields.date)) {
                merged.readings.push_back(*merged.fields.date);
            }
            if (!std::ranges::contains(merged.readings, *event.date)) {
                merged.readings.push_back(*event.date);
            }
        }
        if (const EventDecision* made = all.on(event)) {
            change.decisions.push_back({.before = *made, .after = std::nullopt});
        }
    }
    decide(change, events.front(), std::move(merged), all);
    return change;
}

CorrectionChange splitEvent(const ChronologyEvent& event, const std::vector<std::size_t>& evidences,
                            const DecisionContext& context, const QString& reason)
{
    const Made all(context);
    CorrectionChange change;
    EventDecision stays = begun(event, EventVerdict::Confirmed, context, all, Sources::Decided);
    EventDecision goes = stays;
    goes.id = context.newId();
    goes.passages.clear();
    goes.note.clear();
    std::vector<const domain::Evidence*> going;
    std::vector<const domain::Evidence*> staying;
    for (std::size_t i = 0; i < event.evidences.size(); ++i) {
        (std::ranges::contains(evidences, i) ? going : staying).push_back(&event.evidences[i]);
    }
    for (const domain::Evidence* evidence : going) {
        const Passage passage = passageOf(*evidence, context);
        std::erase_if(stays.passages, [&](const Passage& other) { return passageMatch(other, passage) > 0; });
        addPassage(goes.passages, passage);
    }
    if (stays.passages.empty() || goes.passages.empty()) {
        return change;
    }
    dateBy(goes, going);
    goes.reason = reason;
    if (event.conflict) {
        dateBy(stays, staying);
        stays.reason = reason;
    }
    // Where only suggested sources go, what was decided is as it was.
    const EventDecision* made = all.on(event);
    if (made == nullptr || made->verdict != stays.verdict || made->passages != stays.passages
        || made->fields != stays.fields) {
        decide(change, event, std::move(stays), all);
    }
    change.decisions.push_back({.before = std::nullopt, .after = std::move(goes)});
    return change;
}

CorrectionChange setSourcesAside(const ChronologyEvent& event, const std::vector<std::size_t>& evidences,
                                 const DecisionContext& context)
{
    const Made all(context);
    const EventDecision* made = all.on(event);
    CorrectionChange change;
    if (made == nullptr || made->verdict != EventVerdict::Confirmed) {
        return change;
    }
    EventDecision aside;
    aside.id = context.newId();
    aside.verdict = EventVerdict::Rejected;
    aside.fields = fieldsOf(event);
    aside.decidedBy = context.person;
    aside.decidedAt = context.now;
    for (const std::size_t index : evidences) {
        if (index < event.evidences.size() && !event.evidences[index].isDecided) {
            const domain::Evidence& evidence = event.evidences[index];
            addPassage(aside.passages, passageOf(evidence, context));
            if (aside.passages.size() == 1) {
                aside.fields.date = evidence.date;
                aside.fields.dateWritten = evidence.dateAsWritten;
                aside.fields.title = evidence.passage.simplified();
            }
        }
    }
    if (!aside.passages.empty()) {
        change.decisions.push_back({.before = std::nullopt, .after = std::move(aside)});
    }
    return change;
}

CorrectionChange addSource(const ChronologyEvent& event, const Passage& passage, const DecisionContext& context)
{
    const Made all(context);
    EventDecision decision = begun(event, EventVerdict::Confirmed, context, all, Sources::Decided);
    const std::size_t before = decision.passages.size();
    addPassage(decision.passages, passage);
    CorrectionChange change;
    if (decision.passages.size() > before) {
        decide(change, event, std::move(decision), all);
    }
    return change;
}

CorrectionChange makeEvent(const Passage& passage, const domain::EventFields& fields, const DecisionContext& context,
                           const std::vector<domain::Edtf>& readings)
{
    EventDecision decision;
    decision.id = context.newId();
    decision.fields = fields;
    decision.readings = readings;
    decision.decidedBy = context.person;
    decision.decidedAt = context.now;
    addPassage(decision.passages, passage);
    CorrectionChange change;
    if (!decision.passages.empty()) {
        change.decisions.push_back({.before = std::nullopt, .after = std::move(decision)});
    }
    return change;
}

CorrectionChange leaveDateAside(const Passage& passage, const domain::DateConflict& conflict,
                                const DecisionContext& context)
{
    CorrectionChange change = makeEvent(passage, {.title = passage.quote.simplified()}, context);
    for (auto& edit : change.decisions) {
        edit.after->verdict = EventVerdict::Rejected;
        edit.after->readings = conflict.readings;
        edit.after->settlement = domain::DateSettlement::KeptOpen;
    }
    return change;
}

} // namespace linimasa::corrections
