#include "app/library/search.h"

#include "app/library/article_store.h"
#include "app/library/search_sql.h"

#include <QSet>

#include <algorithm>
#include <iterator>

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

/// "FROM …" for the articles of a match, each met in the index first and then asked for its conditions: the other way round SQLite
/// would ask the index once for every article.
SqlCondition matchedOf(const SearchQuery& query, const QString& expression)
{
    SqlCondition matched {u" FROM article_index AS i"_s, {expression}};
    const SqlCondition condition = conditionOf(query);
    if (!condition.sql.isEmpty()) {
        matched.sql += u" CROSS JOIN "_s + articleTables();
    }
    matched.sql += u" WHERE article_index MATCH ?"_s;
    if (!condition.sql.isEmpty()) {
        matched.sql += u" AND a.id = i.rowid AND "_s + condition.sql;
        matched.values += condition.values;
    }
    return matched;
}

constexpr qint64 manyMatches = 5000;
constexpr qint64 newestRanked = 4000;
constexpr qint64 titlesRanked = 1000;

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

Result<std::vector<SearchHit>> Search::hits(const QString& sql, const QVariantList& values)
{
    Statement rows = m_database.statement(sql);
    if (auto ran = rows.runWith(values); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<SearchHit> found;
    while (rows.next()) {
        found.push_back({ArticleId {rows.number(0)}, rows.real(1)});
    }
    return rows.finish().transform([&] { return std::move(found); });
}

Result<std::vector<SearchHit>> Search::find(const SearchQuery& query, qsizetype offset, qsizetype limit)
{
    const QString match = matchExpression(query);
    if (match.isEmpty()) {
        SqlCondition all = idsOf(query);
        all.sql.replace(0, u"SELECT a.id"_s.size(), u"SELECT a.id, 0.0"_s);
        all.values << qint64(limit) << qint64(offset);
        return hits(
            all.sql
                + u" ORDER BY CASE WHEN e.published IS NULL THEN a.first_day ELSE e.first_day END DESC NULLS LAST, a.id"
                  " LIMIT ? OFFSET ?"_s,
            all.values);
    }
    const auto matches = m_database.number(
        u"SELECT count(*) FROM (SELECT rowid FROM article_index WHERE article_index MATCH ? LIMIT ?)"_s,
        {match, manyMatches + 1});
    if (!matches) {
        return std::unexpected(matches.error());
    }
    if (*matches > manyMatches) {
        return findCommon(query, offset, limit);
    }
    SqlCondition ranked = matchedOf(query, match);
    ranked.values << qint64(limit) << qint64(offset);
    return hits(u"SELECT i.rowid, -i.rank"_s + ranked.sql + u" ORDER BY i.rank LIMIT ? OFFSET ?"_s, ranked.values);
}

Result<std::vector<SearchHit>> Search::findCommon(const SearchQuery& query, qsizetype offset, qsizetype limit)
{
    const SqlCondition matched = matchedOf(query, matchExpression(query));
    const SqlCondition titled = matchedOf(query, titleExpression(query));
    const QString newest = u" ORDER BY i.rowid DESC LIMIT ? OFFSET ?"_s;
    auto ranked
        = hits(u"SELECT i.rowid, -i.rank"_s + matched.sql + newest, matched.values + QVariantList {newestRanked, 0});
    const auto titles
        = hits(u"SELECT i.rowid, -i.rank"_s + titled.sql + newest, titled.values + QVariantList {titlesRanked, 0});
    if (!ranked || !titles) {
        return std::unexpected(ranked ? titles.error() : ranked.error());
    }
    QSet<ArticleId> known;
    for (const SearchHit& hit : *ranked) {
        known.insert(hit.id);
    }
    for (const SearchHit& hit : *titles) {
        if (!known.contains(hit.id)) {
            ranked->push_back(hit);
            known.insert(hit.id);
        }
    }
    std::ranges::sort(*ranked, [](const SearchHit& left, const SearchHit& right) {
        return left.score != right.score ? left.score > right.score : left.id < right.id;
    });
    // Whoever reads on gets the others in the order in which the index has them.
    if (limit < 0 || offset + limit > static_cast<qsizetype>(ranked->size())) {
        const auto others
            = hits(u"SELECT i.rowid, 0.0"_s + matched.sql + newest, matched.values + QVariantList {-1, newestRanked});
        if (!others) {
            return std::unexpected(others.error());
        }
        std::ranges::copy_if(*others, std::back_inserter(*ranked),
                             [&](const SearchHit& hit) { return !known.contains(hit.id); });
    }
    const auto size = static_cast<qsizetype>(ranked->size());
    const qsizetype begin = std::min(offset, size);
    const qsizetype end = limit < 0 ? size : std::min(begin + limit, size);
    return std::vector<SearchHit>(ranked->begin() + begin, ranked->begin() + end);
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
    const QString match = matchExpression(query);
    SqlCondition asked = idsOf(query);
    if (!match.isEmpty()) {
        asked = matchedOf(query, match);
        asked.sql = u"SELECT i.rowid"_s + asked.sql;
    }
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
