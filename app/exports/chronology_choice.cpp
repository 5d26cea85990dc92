#include "app/exports/chronology_choice.h"

#include "app/exports/chronology_view.h"

#include <algorithm>

namespace linimasa::exports {

namespace {

Statuses choiceOf(domain::DecisionStatus status)
{
    switch (status) {
    case domain::DecisionStatus::Confirmed:
        return Statuses::Confirmed;
    case domain::DecisionStatus::Rejected:
        return Statuses::Rejected;
    case domain::DecisionStatus::Suggested:
        break;
    }
    return Statuses::Suggested;
}

} // namespace

StatusChoice usualStatuses(std::span<const domain::Decision> decisions)
{
    const bool hasDecided = std::ranges::any_of(decisions, [](const domain::Decision& decision) {
        return decision.status != domain::DecisionStatus::Suggested;
    });
    return hasDecided ? StatusChoice(Statuses::Confirmed) : Statuses::Confirmed | Statuses::Suggested;
}

domain::Chronology chosenEvents(std::span<const domain::ChronologyEvent> events,
                                std::span<const domain::Decision> decisions, StatusChoice statuses)
{
    const ChronologyView view {
        .events = events, .articles = {}, .tracks = {}, .filter = {}, .scope = {}, .decisions = decisions, .made = {}};
    domain::Chronology chosen;
    for (const domain::ChronologyEvent& event : events) {
        if (statuses.testFlag(choiceOf(statusOf(view, event)))) {
            chosen.push_back(event);
        }
    }
    std::ranges::stable_sort(chosen, [&view](const auto& left, const auto& right) {
        const auto leftDate = leadingDate(view, left);
        const auto rightDate = leadingDate(view, right);
        if (!leftDate || !rightDate) {
            return leftDate.has_value() && !rightDate.has_value();
        }
        return domain::chronologicallyBefore(*leftDate, *rightDate);
    });
    return chosen;
}

} // namespace linimasa::exports
