#include "app/corrections/decision_maker.h"

#include "app/corrections/passage_match.h"

#include <algorithm>
#include <utility>

namespace linimasa::corrections {

using domain::ChronologyEvent;
using domain::CorrectionChange;
using domain::EventDecision;
using domain::EventVerdict;
using domain::Passage;

namespace {

const EventDecision* decisionOn(const ChronologyEvent& event, const DecisionContext& context)
{
    const auto found = std::ranges::find(context.decisions, event.id, &EventDecision::id);
    return found == context.decisions.end() ? nullptr : &*found;
}

Passage passageOf(const domain::Evidence& evidence, const DecisionContext& context)
{
    return {.textKey = context.names.textKeyOf(evidence.article),
            .range = evidence.range,
            .dateRange = evidence.dateRange,
            .quote = evidence.passage};
}

void addPassage(std::vector<Passage>& passages, Passage passage)
{
    const bool isThere = std::ranges::any_of(
        passages, [&](const Passage& other) { return other == passage || passageMatch(other, passage) > 0; });
    if (!isThere && !passage.textKey.isEmpty()) {
        passages.push_back(std::move(passage));
    }
}

/// The decision as it stands, or a new one with the event's values; every passage of the event is in it.
EventDecision begun(const ChronologyEvent& event, EventVerdict verdict, const DecisionContext& context)
{
    const EventDecision* made = decisionOn(event, context);
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
        addPassage(decision.passages, passageOf(evidence, context));
    }
    decision.verdict = verdict;
    decision.decidedBy = context.person;
    decision.decidedAt = context.now;
    return decision;
}

void decide(CorrectionChange& change, const ChronologyEvent& event, EventDecision decision,
            const DecisionContext& context)
{
    const EventDecision* before = decisionOn(event, context);
    if (decision.passages.empty() || (before != nullptr && *before == decision)) {
        return;
    }
    change.decisions.push_back(
        {.before = before != nullptr ? std::optional(*before) : std::nullopt, .after = std::move(decision)});
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
    CorrectionChange change;
    for (const ChronologyEvent& event : events) {
        const EventDecision* made = decisionOn(event, context);
        const bool isComplete = made != nullptr && made->verdict == EventVerdict::Confirmed
            && std::ranges::all_of(event.evidences, &domain::Evidence::isDecided);
        if (!isComplete) {
            decide(change, event, begun(event, EventVerdict::Confirmed, context), context);
        }
    }
    return change;
}

CorrectionChange rejectEvents(std::span<const ChronologyEvent> events, const DecisionContext& context,
                              const QString& reason)
{
    CorrectionChange change;
    for (const ChronologyEvent& event : events) {
        const EventDecision* made = decisionOn(event, context);
        if (made != nullptr && made->verdict == EventVerdict::Rejected) {
            continue;
        }
        EventDecision decision = begun(event, EventVerdict::Rejected, context);
        if (!reason.isEmpty()) {
            decision.reason = reason;
        }
        decide(change, event, std::move(decision), context);
    }
    return change;
}

CorrectionChange withdrawDecisions(std::span<const ChronologyEvent> events, const DecisionContext& context)
{
    CorrectionChange change;
    for (const ChronologyEvent& event : events) {
        if (const EventDecision* made = decisionOn(event, context)) {
            change.decisions.push_back({.before = *made, .after = std::nullopt});
        }
    }
    return change;
}

CorrectionChange editEvent(const ChronologyEvent& event, const domain::EventFields& fields,
                           const DecisionContext& context)
{
    EventDecision decision = begun(event, EventVerdict::Confirmed, context);
    if (decision.fields.date != fields.date && decision.settlement == domain::DateSettlement::None
        && !decision.readings.empty()) {
        decision.settlement = domain::DateSettlement::Typed;
    }
    decision.fields = fields;
    std::ranges::sort(decision.fields.parties);
    CorrectionChange change;
    decide(change, event, std::move(decision), context);
    return change;
}

CorrectionChange settleDate(const ChronologyEvent& event, const Settlement& settlement, const DecisionContext& context)
{
    EventDecision decision = begun(event, EventVerdict::Confirmed, context);
    if (event.conflict) {
        for (const domain::Edtf& reading : event.conflict->readings) {
            if (!std::ranges::contains(decision.readings, reading)) {
                decision.readings.push_back(reading);
            }
        }
    }
    decision.settlement = settlement.way;
    decision.fields.date = settlement.date;
    decision.reason = settlement.reason;
    CorrectionChange change;
    decide(change, event, std::move(decision), context);
    return change;
}

CorrectionChange mergeIntoFirst(std::span<const ChronologyEvent> events, const DecisionContext& context)
{
    CorrectionChange change;
    if (events.size() < 2) {
        return change;
    }
    EventDecision merged = begun(events.front(), EventVerdict::Confirmed, context);
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
        if (const EventDecision* made = decisionOn(event, context)) {
            change.decisions.push_back({.before = *made, .after = std::nullopt});
        }
    }
    decide(change, events.front(), std::move(merged), context);
    return change;
}

CorrectionChange splitEvent(const ChronologyEvent& event, const std::vector<std::size_t>& evidences,
                            const DecisionContext& context)
{
    CorrectionChange change;
    EventDecision stays = begun(event, EventVerdict::Confirmed, context);
    EventDecision goes = stays;
    goes.id = context.newId();
    goes.passages.clear();
    goes.readings.clear();
    goes.settlement = domain::DateSettlement::None;
    goes.note.clear();
    for (const std::size_t index : evidences) {
        if (index < event.evidences.size()) {
            const Passage passage = passageOf(event.evidences[index], context);
            std::erase_if(stays.passages, [&](const Passage& other) { return passageMatch(other, passage) > 0; });
            addPassage(goes.passages, passage);
            if (goes.passages.size() == 1) {
                goes.fields.date = event.evidences[index].date;
                goes.fields.dateWritten = event.evidences[index].dateAsWritten;
            }
        }
    }
    if (stays.passages.empty() || goes.passages.empty()) {
        return change;
    }
    decide(change, event, std::move(stays), context);
    change.decisions.push_back({.before = std::nullopt, .after = std::move(goes)});
    return change;
}

CorrectionChange addSource(const ChronologyEvent& event, const Passage& passage, const DecisionContext& context)
{
    EventDecision decision = begun(event, EventVerdict::Confirmed, context);
    const std::size_t before = decision.passages.size();
    addPassage(decision.passages, passage);
    CorrectionChange change;
    if (decision.passages.size() > before) {
        decide(change, event, std::move(decision), context);
    }
    return change;
}

CorrectionChange makeEvent(const Passage& passage, const domain::EventFields& fields, const DecisionContext& context)
{
    EventDecision decision;
    decision.id = context.newId();
    decision.fields = fields;
    decision.decidedBy = context.person;
    decision.decidedAt = context.now;
    addPassage(decision.passages, passage);
    CorrectionChange change;
    if (!decision.passages.empty()) {
        change.decisions.push_back({.before = std::nullopt, .after = std::move(decision)});
    }
    return change;
}

} // namespace linimasa::corrections
