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

bool concerns(const domain::ChronologyEvent& event, const QString& entity)
{
    return event.place == entity || event.parties.contains(entity);
}

} // namespace linimasa::models
