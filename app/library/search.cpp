#include "app/library/search.h"

#include "app/library/article_store.h"
#include "app/library/best_matches.h"
#include "app/library/search_sql.h"

#include <utility>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ArticleId;

namespace {

/// Articles that match, as something to select from: "SELECT a.id FROM …".
SqlCondition idsOf(const SearchQuery& query)
{
    SqlCondition ids {u"SELECT a.id FROM "_s + articleTables() + u" WHERE 1"_s, {}};
    if (const QString match = matchExpression(query); !match.isEmpty()) {
        ids.sql += u" AND a.id IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)"_s;
        ids.values.append(match);
    }
    if (const SqlCondition condition = conditionOf(query); !condition.sql.isEmpty()) {
        ids.sql += u" AND "_s + condition.sql;
        ids.values += condition.values;
    }
    return ids;
}

/// `among`: "IN (SELECT …)" for the articles to count, or empty for all.
QString facetSql(Facet facet, const QString& among)
{
    const auto counted = [&](const QString& value, const QString& tables, const QString& article) {
        return u"SELECT %1, '', count(*) FROM %2 WHERE %3 GROUP BY 1 ORDER BY 3 DESC, 1 LIMIT ?"_s.arg(
            value, tables, among.isEmpty() ? u"1"_s : article + among);
    };
    switch (facet) {
    case Facet::Language:
        return counted(u"coalesce(e.language, a.language)"_s, articleTables(), u"a.id"_s);
    case Facet::Outlet:
        return counted(u"coalesce(e.outlet, a.outlet)"_s, articleTables(), u"a.id"_s);
    case Facet::Year:
        return counted(u"substr(coalesce(e.published, a.published, ''), 1, 4)"_s, articleTables(), u"a.id"_s);
    case Facet::Track:
        return counted(u"track"_s, u"(SELECT DISTINCT track, article_id FROM event)"_s, u"article_id"_s);
    case Facet::Entity:
        return u"SELECT key, name, articles FROM"
               " (SELECT entity_id, count(*) AS articles FROM article_entity %1 GROUP BY entity_id ORDER BY 2 DESC, 1 "
               "LIMIT ?)"
               " JOIN entity ON id = entity_id ORDER BY articles DESC, key"_s.arg(
                   among.isEmpty() ? u""_s : u"WHERE +article_id"_s + among);
    case Facet::Notes:
        return counted(u"'notes'"_s, articleTables(), u"n.highlights > 0 AND a.id"_s);
    case Facet::Review:
        return counted(u"'review'"_s, u"article AS a"_s, u"a.needs_review <> 0 AND a.id"_s);
    }
    return {};
}

} // namespace

Result<std::vector<SearchHit>> Search::find(const SearchQuery& query, qsizetype offset, qsizetype limit)
{
    return findAndCount(query, offset, limit, 0).transform([](Found found) { return std::move(found.hits); });
}

Result<Found> Search::findAndCount(const SearchQuery& query, qsizetype offset, qsizetype limit, qint64 atMost)
{
    if (!matchExpression(query).isEmpty()) {
        return BestMatches(m_database, query).find(offset, limit, atMost);
    }
    SqlCondition all = idsOf(query);
    all.values << qint64(limit) << qint64(offset);
    Statement rows = m_database.statement(
        all.sql
        + u" ORDER BY CASE WHEN e.published IS NULL THEN a.first_day ELSE e.first_day END DESC NULLS LAST, a.id"
          " LIMIT ? OFFSET ?"_s);
    if (auto ran = rows.runWith(all.values); !ran) {
        return std::unexpected(ran.error());
    }
    Found found;
    while (rows.next()) {
        found.hits.push_back({.id = ArticleId {rows.number(0)}, .score = 0});
    }
    if (const auto done = rows.finish(); !done) {
        return std::unexpected(done.error());
    }
    const auto counted = atMost == 0 ? Result<qint64>(0) : count(query, atMost);
    return counted.transform([&](qint64 count) {
        found.count = count;
        return std::move(found);
    });
}

Result<std::vector<ArticleId>> Search::matching(const SearchQuery& query)
{
    const SqlCondition ids = idsOf(query);
    Statement rows = m_database.statement(ids.sql + u" ORDER BY a.id"_s);
    if (auto ran = rows.runWith(ids.values); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<ArticleId> found;
    while (rows.next()) {
        found.push_back(ArticleId {rows.number(0)});
    }
    return rows.finish().transform([&] { return std::move(found); });
}

Result<qint64> Search::count(const SearchQuery& query, qint64 atMost)
{
    if (!matchExpression(query).isEmpty()) {
        return BestMatches(m_database, query).count(atMost);
    }
    SqlCondition asked = idsOf(query);
    asked.values << atMost;
    return m_database.number(u"SELECT count(*) FROM (%1 LIMIT ?)"_s.arg(asked.sql), asked.values);
}

Result<std::vector<Passage>> Search::passages(ArticleId id, const SearchQuery& query, qsizetype limit)
{
    return ArticleStore(m_database).text(id).transform([&](const QString& text) {
        return passagesIn(text, query, limit);
    });
}

Result<std::vector<FacetCount>> Search::facet(Facet facet, const SearchQuery& query, qsizetype limit)
{
    // Of notes and review only some articles are counted, so these are asked for like a query.
    const bool everything = query.isEmpty() && facet != Facet::Notes && facet != Facet::Review;
    SqlCondition ids = idsOf(query);
    ids.sql = u" IN (%1)"_s.arg(ids.sql);
    if (everything) {
        ids.sql.clear();
    }
    ids.values << qint64(limit);
    Statement rows = m_database.statement(facetSql(facet, ids.sql));
    if (auto ran = rows.runWith(ids.values); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<FacetCount> counts;
    while (rows.next()) {
        if (rows.number(2) > 0) {
            counts.push_back({rows.text(0), rows.text(1), rows.number(2)});
        }
    }
    return rows.finish().transform([&] { return std::move(counts); });
}

} // namespace linimasa::library
