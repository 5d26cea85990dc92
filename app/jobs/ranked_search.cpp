#include "app/jobs/ranked_search.h"

#include "app/library/search_query.h"

#include <utility>

namespace linimasa::jobs {

base::Result<RankedAnswer> search(library::Database& database, const QString& typed, qsizetype limit,
                                  qsizetype passages)
{
    const library::SearchQuery query = library::parseSearchQuery(typed);
    library::Search search(database);
    auto hits = search.find(query, 0, limit);
    if (!hits) {
        return std::unexpected(hits.error());
    }
    RankedAnswer answer {.hits = std::move(*hits), .count = 0, .passages = {}};
    answer.count = static_cast<qint64>(answer.hits.size());
    if (answer.count == limit) {
        const auto count = search.count(query);
        if (!count) {
            return std::unexpected(count.error());
        }
        answer.count = *count;
    }
    for (const library::SearchHit& hit : answer.hits) {
        if (static_cast<qsizetype>(answer.passages.size()) == passages) {
            break;
        }
        auto found = search.passages(hit.id, query);
        if (!found) {
            return std::unexpected(found.error());
        }
        answer.passages.push_back(found->empty() ? library::Passage() : std::move(found->front()));
    }
    return answer;
}

} // namespace linimasa::jobs
