#pragma once

#include "ui/models/collection.h"
#include "ui/models/selection.h"

#include <optional>

namespace linimasa::models {

/// The passage of an evidence; none when its article is not ready.
[[nodiscard]] std::optional<Place> placeOf(const Collection& collection, const domain::Evidence& evidence);

/// The best evidence whose passage can be shown; null when there is none.
[[nodiscard]] const domain::Evidence* bestEvidence(const Collection& collection, const domain::ChronologyEvent& event);

/// Its passage.
[[nodiscard]] std::optional<Place> bestPlace(const Collection& collection, const domain::ChronologyEvent& event);

/// Whether a telling of the event stands in the article.
[[nodiscard]] bool isToldIn(const domain::ChronologyEvent& event, ArticleId article);

/// The event of the chronology told at a position of the article of this row; the shortest passage where several are. Null
/// when none is.
[[nodiscard]] const domain::ChronologyEvent* eventAt(const Collection& collection, int row, qsizetype position);

/// The event told first behind a position of the article of this row. Null when none is.
[[nodiscard]] const domain::ChronologyEvent* eventFrom(const Collection& collection, int row, qsizetype position);

/// Whether the entity is a party of the event or its place.
[[nodiscard]] bool concerns(const domain::ChronologyEvent& event, const QString& entity);

} // namespace linimasa::models
