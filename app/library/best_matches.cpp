#include "app/library/best_matches.h"

#include "app/library/search_sql.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ArticleId;

namespace {

using Hits = std::vector<SearchHit>;

constexpr qint64 manyMatches = 5000;
constexpr qint64 titlesRanked = 1000;
constexpr qint64 everyArticle = std::numeric_limits<qint64>::max();

void sortBestFirst(Hits& hits)
{
    std::ranges::sort(hits, [](const SearchHit& left, const SearchHit& right) {
        return left.score != right.score ? left.score > right.score : left.id < right.id;
    });
}

Hits pieceOf(const Hits& hits, qsizetype offset, qsizetype limit)
{
    const qsizetype size = std::ssize(hits);
    const qsizetype begin = std::min(offset, size);
    const qsizetype end = limit < 0 ? size : std::min(begin + limit, size);
    return Hits(hits.begin() + begin, hits.begin() + end);
}

QSet<ArticleId> idsOf(const Hits& hits)
{
    QSet<ArticleId> ids;
    ids.reserve(std::ssize(hits));
    for (const SearchHit& hit : hits) {
        ids.insert(hit.id);
    }
    return ids;
}

void appendUnknown(Hits& hits, const Hits& others)
{
    const QSet<ArticleId> known = idsOf(hits);
    std::ranges::copy_if(others, std::back_inserter(hits),
                         [&](const SearchHit& hit) { return !known.contains(hit.id); });
}

} // namespace

BestMatches::BestMatches(Database& database, const SearchQuery& query)
    : m_database(database)
    , m_query(query)
    , m_expression(matchExpression(query))
    , m_ranking(isBarelyBegun(query) ? Ranking::None : Ranking::Bm25)
{
    // The plus keeps SQLite from asking the index once for every article of a condition.
    SqlCondition condition = conditionOf(query, u"+i.rowid"_s);
    m_condition = std::move(condition.sql);
    m_conditionValues = std::move(condition.values);
}

QString BestMatches::source() const
{
    // Each article is met in the index first and then asked for its conditions.
    QString sql = u" FROM article_index AS i"_s;
    const bool joins = asksArticles(m_query);
    if (joins) {
        sql += u" CROSS JOIN "_s + articleTables();
    }
    sql += u" WHERE article_index MATCH ? AND i.rowid < ?"_s;
    if (joins) {
        sql += u" AND a.id = i.rowid"_s;
    }
    if (!m_condition.isEmpty()) {
        sql += u" AND "_s + m_condition;
    }
    return sql;
}

QVariantList BestMatches::valuesFor(const QString& expression, qint64 below) const
{
    return QVariantList {expression, below} + m_conditionValues;
}

Result<Hits> BestMatches::newest(const QString& expression, Ranking ranking, qint64 limit, qint64 below)
{
    const QString score = ranking == Ranking::Bm25 ? u"-i.rank"_s : u"0.0"_s;
    Statement rows
        = m_database.statement(u"SELECT i.rowid, "_s + score + source() + u" ORDER BY i.rowid DESC LIMIT ?"_s);
    if (auto ran = rows.runWith(valuesFor(expression, below) << limit); !ran) {
        return std::unexpected(ran.error());
    }
    Hits hits;
    while (rows.next()) {
        hits.push_back({.id = ArticleId {rows.number(0)}, .score = rows.real(1)});
    }
    return rows.finish().transform([&] { return std::move(hits); });
}

Result<qint64> BestMatches::count(qint64 atMost)
{
    return countBelow(atMost, everyArticle);
}

Result<qint64> BestMatches::countBelow(qint64 atMost, qint64 below)
{
    return m_database.number(u"SELECT count(*) FROM (SELECT i.rowid"_s + source()
                                 + u" ORDER BY i.rowid DESC LIMIT ?)"_s,
                             valuesFor(m_expression, below) << atMost);
}

Result<Hits> BestMatches::withTitles(Hits newestHits)
{
    auto titled = newest(titleExpression(m_query), m_ranking, titlesRanked, everyArticle);
    if (!titled) {
        return titled;
    }
    if (m_ranking == Ranking::None) {
        std::ranges::for_each(*titled, [](SearchHit& hit) { hit.score = 1; });
        appendUnknown(*titled, newestHits);
        return titled;
    }
    appendUnknown(newestHits, *titled);
    sortBestFirst(newestHits);
    return newestHits;
}

Result<Found> BestMatches::find(qsizetype offset, qsizetype limit, qint64 atMost)
{
    // A beginning is dear each time it is looked up: then what is to be counted comes with the hits.
    const bool countsAlong = m_ranking == Ranking::None;
    const qint64 asked = !countsAlong ? manyMatches + 1 : atMost < 0 ? -1 : std::max(manyMatches + 1, atMost);
    auto hits = newest(m_expression, m_ranking, asked, everyArticle);
    if (!hits) {
        return std::unexpected(hits.error());
    }
    Found found;
    found.count = std::ssize(*hits);
    const bool areAll = asked < 0 || found.count < asked;
    if (found.count <= manyMatches) {
        if (m_ranking == Ranking::None) { // few enough to rank after all
            hits = newest(m_expression, Ranking::Bm25, -1, everyArticle);
            if (!hits) {
                return std::unexpected(hits.error());
            }
        }
        sortBestFirst(*hits);
        found.hits = pieceOf(*hits, offset, limit);
        found.count = atMost < 0 ? found.count : std::min(found.count, atMost);
        return found;
    }
    const qint64 oldest = static_cast<qint64>(hits->back().id);
    if (!areAll && (atMost < 0 || atMost > found.count)) {
        const auto others = countBelow(atMost < 0 ? -1 : atMost - found.count, oldest);
        if (!others) {
            return std::unexpected(others.error());
        }
        found.count += *others;
    }
    found.count = atMost < 0 ? found.count : std::min(found.count, atMost);
    hits = withTitles(std::move(*hits));
    if (!hits) {
        return std::unexpected(hits.error());
    }
    // Whoever reads on gets the others in the order in which the index has them.
    if (!areAll && (limit < 0 || offset + limit > std::ssize(*hits))) {
        const auto others = newest(m_expression, Ranking::None, -1, oldest);
        if (!others) {
            return std::unexpected(others.error());
        }
        appendUnknown(*hits, *others);
    }
    found.hits = pieceOf(*hits, offset, limit);
    return found;
}

} // namespace linimasa::library
