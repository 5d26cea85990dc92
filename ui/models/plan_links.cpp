#include "ui/models/plan_links.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace linimasa::models {

using domain::ChronologyEvent;
using domain::EventKind;
using domain::EventStatus;

namespace {

constexpr qint64 aboutTheSameTime = 62; // days: what is put off is seldom named with the day it was planned for

bool isKind(EventKind plan, EventKind change)
{
    const auto isOpen = [](EventKind kind) { return kind == EventKind::Plan || kind == EventKind::Other; };
    return plan == change || isOpen(plan) || isOpen(change);
}

/// Days between the two; none when they cannot be of one time. What has no date fits every plan, badly.
std::optional<qint64> distance(const ChronologyEvent& plan, const ChronologyEvent& change)
{
    if (!plan.date || !change.date) {
        return aboutTheSameTime;
    }
    const QDate planned = plan.date->latest();
    const QDate changed = change.date->earliest();
    if (!planned.isValid() || !changed.isValid()) {
        return aboutTheSameTime;
    }
    if (plan.date->earliest() <= change.date->latest() && changed <= planned) {
        return 0;
    }
    const qint64 days
        = changed > planned ? planned.daysTo(changed) : change.date->latest().daysTo(plan.date->earliest());
    return days <= aboutTheSameTime ? std::optional(days) : std::nullopt;
}

bool haveSameParties(const ChronologyEvent& left, const ChronologyEvent& right)
{
    const ChronologyEvent& fewer = left.parties.size() <= right.parties.size() ? left : right;
    const ChronologyEvent& more = &fewer == &left ? right : left;
    return !fewer.parties.isEmpty()
        && std::ranges::all_of(fewer.parties, [&](const QString& party) { return more.parties.contains(party); });
}

} // namespace

std::vector<PlanLink> planLinks(const domain::Chronology& chronology)
{
    QHash<QString, std::vector<const ChronologyEvent*>> plans; // by track
    for (const ChronologyEvent& event : chronology) {
        if (event.status == EventStatus::Planned && event.review != domain::DecisionStatus::Rejected) {
            plans[event.track].push_back(&event);
        }
    }
    std::vector<PlanLink> links;
    for (const ChronologyEvent& change : chronology) {
        const bool isChange = change.status == EventStatus::Postponed || change.status == EventStatus::Denied;
        if (!isChange || change.review == domain::DecisionStatus::Rejected) {
            continue;
        }
        const ChronologyEvent* best = nullptr;
        qint64 nearest = aboutTheSameTime + 1;
        for (const ChronologyEvent* plan : plans.value(change.track)) {
            const auto days = distance(*plan, change);
            if (days && *days < nearest && isKind(plan->kind, change.kind) && haveSameParties(*plan, change)) {
                nearest = *days;
                best = plan;
            }
        }
        if (best != nullptr) {
            links.push_back({.plan = best->id, .change = change.id});
        }
    }
    return links;
}

} // namespace linimasa::models
