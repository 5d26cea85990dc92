#include "app/jobs/ranked_search.h"

#include "app/library/search_query.h"

#include <utility>

namespace linimasa::jobs {

base::Result<RankedAnswer> search(library::Database& database, const QString& typed, qsizetype limit,
                                  qsizetype passages)
{
    const library::SearchQuery query = library::parseSearchQuery(typed);
    library::Search search(database);
    auto found = search.findAndCount(query, 0, limit);
    if (!found) {
        return std::unexpected(found.error());
    }
    RankedAnswer answer {.hits = std::move(found->hits), .count = found->count, .passages = {}};
    for (const library::SearchHit& hit : answer.hits) {
        if (static_cast<qsizetype>(answer.passages.size()) == passages) {
            break;
        }
        auto there = search.passages(hit.id, query);
        if (!there) {
            return std::unexpected(there.error());
        }
        answer.passages.push_back(there->empty() ? library::Passage() : std::move(there->front()));
    }
    return answer;
}

} // namespace linimasa::jobs
