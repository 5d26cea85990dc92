#include "ui/models/passages.h"

#include <algorithm>

namespace linimasa::models {

std::optional<Place> placeOf(const Collection& collection, const domain::Evidence& evidence)
{
    const domain::Event* telling = collection.telling(evidence);
    if (telling == nullptr) {
        return std::nullopt;
    }
    const Place place {.row = static_cast<int>(evidence.article), .range = telling->range};
    const qsizetype length = collection.entry(place.row).article->article.text.size();
    const bool fits = place.range.begin >= 0 && place.range.begin <= place.range.end && place.range.end <= length;
    return fits ? std::optional(place) : std::nullopt;
}

std::optional<Place> bestPlace(const Collection& collection, const domain::ChronologyEvent& event)
{
    for (const domain::Evidence& evidence : event.evidences) {
        if (const auto place = placeOf(collection, evidence)) {
            return place;
        }
    }
    return std::nullopt;
}

QStringView textAt(const Collection& collection, const Place& place)
{
    return place.range.of(collection.entry(place.row).article->article.text);
}

bool isToldIn(const domain::ChronologyEvent& event, int row)
{
    return std::ranges::any_of(event.evidences, [row](const domain::Evidence& e) { return e.article == row; });
}

namespace {

/// The event with the telling in this row that fits and comes first by `before`.
template<typename Fits, typename Before>
const domain::ChronologyEvent* bestIn(const Collection& collection, int row, Fits fits, Before before)
{
    const domain::ChronologyEvent* best = nullptr;
    base::TextRange bestRange;
    for (const domain::ChronologyEvent& event : collection.chronology()) {
        for (const domain::Evidence& evidence : event.evidences) {
            const domain::Event* telling = evidence.article == row ? collection.telling(evidence) : nullptr;
            if (telling && fits(telling->range) && (best == nullptr || before(telling->range, bestRange))) {
                best = &event;
                bestRange = telling->range;
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
