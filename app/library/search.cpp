#include "app/library/search.h"

#include "app/library/article_store.h"
#include "app/library/search_sql.h"

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

SqlCondition rankedOf(const SearchQuery& query)
{
    const QString match = matchExpression(query);
    if (match.isEmpty()) {
        SqlCondition all = idsOf(query);
        all.sql.replace(0, u"SELECT a.id"_s.size(), u"SELECT a.id, 0.0"_s);
        all.sql
            += u" ORDER BY CASE WHEN e.published IS NULL THEN a.first_day ELSE e.first_day END DESC NULLS LAST, a.id"_s;
        return all;
    }
    SqlCondition ranked {u"SELECT rowid, -rank FROM article_index WHERE article_index MATCH ?"_s, {match}};
    if (const SqlCondition condition = conditionOf(query); !condition.sql.isEmpty()) {
        // The + keeps SQLite from asking the index once for every article that meets the condition.
        ranked.sql += u" AND +rowid IN (SELECT a.id FROM %1 WHERE %2)"_s.arg(articleTables(), condition.sql);
        ranked.values += condition.values;
    }
    ranked.sql += u" ORDER BY rank"_s;
    return ranked;
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
    SqlCondition ranked = rankedOf(query);
    ranked.values << qint64(limit) << qint64(offset);
    Statement rows = m_database.statement(ranked.sql + u" LIMIT ? OFFSET ?"_s);
    if (auto ran = rows.runWith(ranked.values); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<SearchHit> hits;
    while (rows.next()) {
        hits.push_back({ArticleId {rows.number(0)}, rows.real(1)});
    }
    return rows.finish().transform([&] { return std::move(hits); });
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

Result<qint64> Search::count(const SearchQuery& query)
{
    const QString match = matchExpression(query);
    SqlCondition asked = idsOf(query);
    asked.sql = u"SELECT count(*) FROM (%1)"_s.arg(asked.sql);
    if (!match.isEmpty() && conditionOf(query).sql.isEmpty()) {
        asked = {u"SELECT count(*) FROM article_index WHERE article_index MATCH ?"_s, {match}};
    }
    Statement rows = m_database.statement(asked.sql);
    if (auto ran = rows.runWith(asked.values); !ran) {
        return std::unexpected(ran.error());
    }
    const qint64 count = rows.next() ? rows.number(0) : 0;
    return rows.finish().transform([&] { return count; });
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
