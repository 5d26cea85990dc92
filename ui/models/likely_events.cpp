#include "ui/models/likely_events.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace linimasa::models {

namespace {

constexpr int nearDays = 3; // sources differ by so much about one event

int dateFit(const std::optional<domain::Edtf>& left, const std::optional<domain::Edtf>& right)
{
    if (!left || !right) {
        return 0;
    }
    const auto [leftFirst, leftLast] = std::pair(left->earliest(), left->latest());
    const auto [rightFirst, rightLast] = std::pair(right->earliest(), right->latest());
    if (!leftFirst.isValid() || !leftLast.isValid() || !rightFirst.isValid() || !rightLast.isValid()) {
        return 0;
    }
    const bool overlaps = leftFirst <= rightLast && rightFirst <= leftLast;
    const bool isNear = leftFirst.addDays(-nearDays) <= rightLast && rightFirst.addDays(-nearDays) <= leftLast;
    return overlaps ? 4 : isNear ? 2 : 0;
}

int fit(const domain::ChronologyEvent& event, const domain::EventFields& told)
{
    const auto shared
        = std::ranges::count_if(event.parties, [&](const QString& party) { return told.parties.contains(party); });
    const bool isKind = event.kind == told.kind && told.kind != domain::EventKind::Other;
    const bool isPlace = !told.place.isEmpty() && told.place == event.place;
    return dateFit(event.date, told.date) + 2 * std::min(2, static_cast<int>(shared)) + (isKind ? 2 : 0)
        + (isPlace ? 1 : 0);
}

} // namespace

QStringList likelyEvents(const domain::Chronology& chronology, const domain::EventFields& told, const QString& besides)
{
    std::vector<std::pair<int, const domain::ChronologyEvent*>> fits;
    for (const domain::ChronologyEvent& event : chronology) {
        if (event.review != domain::DecisionStatus::Rejected && event.id != besides) {
            fits.emplace_back(fit(event, told), &event);
        }
    }
    std::ranges::stable_sort(fits, std::ranges::greater(), [](const auto& one) { return one.first; });
    QStringList ids;
    for (const auto& [score, event] : fits) {
        ids << event->id;
    }
    return ids;
}

} // namespace linimasa::models
