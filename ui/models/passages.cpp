#include "ui/models/passages.h"

#include <algorithm>

namespace linimasa::models {

std::optional<Place> placeOf(const Collection& collection, const domain::Evidence& evidence)
{
    const int row = collection.rowOfId(evidence.article);
    const bool canShow = row >= 0 && collection.entry(row).state != ReadingState::Failed && collection.hasText(row);
    return canShow ? std::optional(Place {.row = row, .range = evidence.range}) : std::nullopt;
}

const domain::Evidence* bestEvidence(const Collection& collection, const domain::ChronologyEvent& event)
{
    const auto found = std::ranges::find_if(
        event.evidences, [&](const domain::Evidence& evidence) { return placeOf(collection, evidence).has_value(); });
    return found == event.evidences.end() ? nullptr : &*found;
}

std::optional<Place> bestPlace(const Collection& collection, const domain::ChronologyEvent& event)
{
    const domain::Evidence* best = bestEvidence(collection, event);
    return best == nullptr ? std::nullopt : placeOf(collection, *best);
}

bool isToldIn(const domain::ChronologyEvent& event, ArticleId article)
{
    return std::ranges::any_of(event.evidences,
                               [article](const domain::Evidence& evidence) { return evidence.article == article; });
}

namespace {

/// The event with the telling in this row that fits and comes first by `before`.
template<typename Fits, typename Before>
const domain::ChronologyEvent* bestIn(const Collection& collection, int row, Fits fits, Before before)
{
    const domain::ChronologyEvent* best = nullptr;
    base::TextRange bestRange;
    if (row < 0 || row >= collection.size() || !collection.hasText(row)) {
        return nullptr;
    }
    const ArticleId id = collection.entry(row).id;
    for (const domain::ChronologyEvent& event : collection.chronology()) {
        for (const domain::Evidence& evidence : event.evidences) {
            const bool isHere = evidence.article == id && fits(evidence.range);
            if (isHere && (best == nullptr || before(evidence.range, bestRange))) {
                best = &event;
                bestRange = evidence.range;
            }
        }
    }
    return best;
}

} // namespace

const domain::ChronologyEvent* eventAt(const Collection& collection, int row, qsizetype position)
{
    return bestIn(
        collection, row, [position](base::TextRange range) { return range.contains(position); },
        [](base::TextRange one, base::TextRange other) { return one.length() < other.length(); });
}

const domain::ChronologyEvent* eventFrom(const Collection& collection, int row, qsizetype position)
{
    return bestIn(
        collection, row, [position](base::TextRange range) { return range.begin >= position; },
        [](base::TextRange one, base::TextRange other) { return one.begin < other.begin; });
}

bool concerns(const domain::ChronologyEvent& event, const QString& entity)
{
    return event.place == entity || event.parties.contains(entity);
}

} // namespace linimasa::models
