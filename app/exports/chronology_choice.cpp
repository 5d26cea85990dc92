#include "app/exports/chronology_choice.h"

#include "app/exports/chronology_view.h"

#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <utility>

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

StatusChoice usualStatuses(std::span<const domain::ChronologyEvent> events, std::span<const domain::Decision> decisions)
{
    const auto isDecided = [](const auto& status) { return status != domain::DecisionStatus::Suggested; };
    const bool hasDecided = std::ranges::any_of(decisions, isDecided, &domain::Decision::status)
        || std::ranges::any_of(events, isDecided, &domain::ChronologyEvent::review);
    return hasDecided ? StatusChoice(Statuses::Confirmed) : Statuses::Confirmed | Statuses::Suggested;
}

std::vector<domain::Decision> decisionsFrom(std::span<const domain::EventDecision> decisions)
{
    std::vector<domain::Decision> told;
    for (const domain::EventDecision& kept : decisions) {
        const bool isSettled = kept.settlement == domain::DateSettlement::Preferred
            || kept.settlement == domain::DateSettlement::Range || kept.settlement == domain::DateSettlement::Typed;
        told.push_back({.event = kept.id,
                        .status = kept.verdict == domain::EventVerdict::Confirmed ? domain::DecisionStatus::Confirmed
                                                                                  : domain::DecisionStatus::Rejected,
                        .by = kept.decidedBy,
                        .at = QDateTime::fromMSecsSinceEpoch(kept.decidedAt, QTimeZone::UTC),
                        .preferredDate = isSettled ? kept.fields.date : std::nullopt,
                        .readings = kept.readings,
                        .reason = kept.reason,
                        .note = kept.note});
    }
    std::ranges::sort(told, {}, &domain::Decision::event);
    return told;
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

void keepCited(domain::Chronology& events, std::vector<const domain::AnalysedArticle*>& articles)
{
    std::vector<bool> isCited(articles.size(), false);
    for (const domain::ChronologyEvent& event : events) {
        for (const domain::Evidence& evidence : event.evidences) {
            if (evidence.article >= 0 && evidence.article < std::ssize(articles)) {
                isCited[static_cast<std::size_t>(evidence.article)] = true;
            }
        }
    }
    std::vector<qsizetype> places(articles.size(), -1);
    std::vector<const domain::AnalysedArticle*> cited;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (isCited[i]) {
            places[i] = std::ssize(cited);
            cited.push_back(articles[i]);
        }
    }
    for (domain::ChronologyEvent& event : events) {
        for (domain::Evidence& evidence : event.evidences) {
            const bool isThere = evidence.article >= 0 && evidence.article < std::ssize(places);
            evidence.article = isThere ? places[static_cast<std::size_t>(evidence.article)] : -1;
        }
    }
    articles = std::move(cited);
}

} // namespace linimasa::exports
