#pragma once

#include "app/library/database.h"
#include "app/library/search.h"
#include "app/library/search_query.h"

#include <QVariantList>

#include <vector>

namespace linimasa::library {

/// Finds and ranks the articles that a query's words match. The index is asked as seldom as can be: at 100,000 articles a common word
/// is in tens of thousands of them. Search::find tells the order.
class BestMatches {
public:
    /// `query` must have a wanted word.
    BestMatches(Database& database, const SearchQuery& query);

    /// `atMost`: how far to count (negative: to the end).
    [[nodiscard]] base::Result<Found> find(qsizetype offset, qsizetype limit, qint64 atMost);
    [[nodiscard]] base::Result<qint64> count(qint64 atMost);

private:
    enum class Ranking { None, Bm25 };

    /// Matches of the expression added before the article `below`, the last added first; a negative limit means all.
    [[nodiscard]] base::Result<std::vector<SearchHit>> newest(const QString& expression, Ranking ranking, qint64 limit,
                                                              qint64 below);
    [[nodiscard]] base::Result<qint64> countBelow(qint64 atMost, qint64 below);
    /// The newest ones with those of the title among them, best first.
    [[nodiscard]] base::Result<std::vector<SearchHit>> withTitles(std::vector<SearchHit> newestHits);
    /// "FROM … WHERE …" for one expression, without its values.
    [[nodiscard]] QString source() const;
    [[nodiscard]] QVariantList valuesFor(const QString& expression, qint64 below) const;

    Database& m_database;
    const SearchQuery& m_query;
    QString m_expression;
    QString m_condition;
    QVariantList m_conditionValues;
    Ranking m_ranking;
};

} // namespace linimasa::library
