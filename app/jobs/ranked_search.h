#pragma once

#include "app/base/result.h"
#include "app/library/database.h"
#include "app/library/search.h"

#include <QString>

#include <vector>

namespace linimasa::jobs {

/// What was found for one query, the best of it with its passages.
struct RankedAnswer {
    std::vector<library::SearchHit> hits; // best first
    qint64 count = 0; // of all that match; hits may be fewer
    std::vector<library::Passage> passages; // of the first hits, in their order; a hit without one has an empty one
};

/// Searches the library now and in this thread, at most `limit` hits and passages of at most the first `passages` of them.
[[nodiscard]] base::Result<RankedAnswer> search(library::Database& database, const QString& typed, qsizetype limit,
                                                qsizetype passages);

} // namespace linimasa::jobs
