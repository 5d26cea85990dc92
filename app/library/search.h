#pragma once

#include "app/base/result.h"
#include "app/domain/article_id.h"
#include "app/library/database.h"
#include "app/library/passages.h"
#include "app/library/search_query.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace linimasa::library {

struct SearchHit {
    domain::ArticleId id {};
    double score = 0; // larger is better; comparable within one answer
};

struct Found {
    std::vector<SearchHit> hits; // best first
    qint64 count = 0; // of all articles that match, as far as they were to be counted
};

/// By what the list of articles can be narrowed.
enum class Facet { Language, Outlet, Year, Track, Entity, Notes, Review };

struct FacetCount {
    QString value; // as the query language wants it ("id", "2021", "japan-vietnam", "Q17", "notes")
    QString name; // for the reader where it differs (an entity's name)
    qint64 articles = 0;
};

/// Finds articles by their text, titles, notes and entities, and by their data.
class Search {
public:
    explicit Search(Database& database)
        : m_database(database)
    {
    }

    /// The best articles, best first (BM25; words of the title and of notes weigh more). Equal ones come in the order they were added.
    /// Of what more than 5,000 articles have, the 5,000 added last and those with it in the title are ranked, and the others follow,
    /// the last added first: nobody reads that far, and everybody waits for it. When it is but the first letter or two of a word, it
    /// says too little to rank so many by: those with it in the title come first. A query of conditions alone is answered in the order
    /// of publication, the latest first.
    [[nodiscard]] base::Result<std::vector<SearchHit>> find(const SearchQuery& query, qsizetype offset,
                                                            qsizetype limit);
    /// The same with the number of all, in less time than both take; counting stops at `atMost` (negative: never).
    [[nodiscard]] base::Result<Found> findAndCount(const SearchQuery& query, qsizetype offset, qsizetype limit,
                                                   qint64 atMost = -1);
    /// All articles that match, in the order they were added: to narrow a list.
    [[nodiscard]] base::Result<std::vector<domain::ArticleId>> matching(const SearchQuery& query);
    /// How many match; counting stops at `atMost` (negative: never), which is quicker where "more than …" is enough.
    [[nodiscard]] base::Result<qint64> count(const SearchQuery& query, qint64 atMost = -1);
    /// Where it stands in one article's text.
    [[nodiscard]] base::Result<std::vector<Passage>> passages(domain::ArticleId id, const SearchQuery& query,
                                                              qsizetype limit = 1);
    /// How many of the articles that match have each value, most first; an empty query asks about all. At most `limit` values.
    [[nodiscard]] base::Result<std::vector<FacetCount>> facet(Facet facet, const SearchQuery& query = {},
                                                              qsizetype limit = 200);

private:
    Database& m_database;
};

} // namespace linimasa::library
