#include "app/library/examination.h"

#include "app/library/analysis_codec.h"
#include "app/library/article_rows.h"
#include "app/library/prepared_article.h"
#include "app/library/revision.h"

#include <QSet>

#include <utility>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ArticleId;
using domain::number;

namespace {

Result<void> countAll(Database& database, Examination& examination)
{
    const std::pair<QString, qint64*> counts[] {
        {u"SELECT count(*) FROM article"_s, &examination.articles},
        {u"SELECT count(*) FROM article_source"_s, &examination.files},
        {u"SELECT count(*) FROM article WHERE copy_of <> 0"_s, &examination.nearCopies},
        {u"SELECT count(*) FROM event"_s, &examination.events},
        {u"SELECT count(*) FROM article_edit WHERE text_key IN (SELECT text_key FROM article)"_s, &examination.edited},
        {u"SELECT count(*) FROM article_annotation WHERE text_key IN (SELECT text_key FROM article)"_s,
         &examination.annotated},
        {u"SELECT count(*) FROM article_annotation WHERE text_key NOT IN (SELECT text_key FROM article)"_s,
         &examination.unplaced},
    };
    for (const auto& [sql, count] : counts) {
        const auto answer = database.number(sql);
        if (!answer) {
            return std::unexpected(answer.error());
        }
        *count = *answer;
    }
    return {};
}

Result<QSet<qint64>> indexedArticles(Database& database)
{
    Statement rows = database.statement(u"SELECT rowid FROM article_index"_s);
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    QSet<qint64> ids;
    while (rows.next()) {
        ids.insert(rows.number(0));
    }
    return rows.finish().transform([&] { return std::move(ids); });
}

} // namespace

Result<Examination> examine(Database& database)
{
    Examination examination;
    if (auto counted = countAll(database, examination); !counted) {
        return std::unexpected(counted.error());
    }
    const auto indexed = indexedArticles(database);
    if (!indexed) {
        return std::unexpected(indexed.error());
    }
    Statement rows = database.statement(u"SELECT a.id, a.text_key, t.text, t.analysis, t.reading FROM article AS a"
                                        " LEFT JOIN article_text AS t ON t.article_id = a.id ORDER BY a.id"_s);
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    while (rows.next()) {
        const ArticleId id {rows.number(0)};
        domain::Article article;
        article.text = rows.text(2);
        if (textKeyOf(article.text) != rows.text(1)) {
            examination.altered.push_back(id);
        } else if (!decodeAnalysis(rows.bytes(3), article.text.size()) || !decodeReading(rows.bytes(4), article)) {
            examination.unreadable.push_back(id);
        }
        if (!indexed->contains(number(id))) {
            examination.unindexed.push_back(id);
        }
    }
    return rows.finish().transform([&] { return std::move(examination); });
}

Result<void> mend(Database& database, const Examination& examination)
{
    return database.inTransaction([&]() -> Result<void> {
        const auto revision = nextRevision(database);
        if (!revision) {
            return std::unexpected(revision.error());
        }
        for (const ArticleId id : examination.unindexed) {
            if (auto again = indexAgain(database, id); !again) {
                return again;
            }
        }
        Statement stale = database.statement(u"UPDATE article SET analysis_version = '', revision = ? WHERE id = ?"_s);
        for (const ArticleId id : examination.unreadable) {
            if (auto ran = stale.run(*revision, number(id)); !ran) {
                return ran;
            }
        }
        return {};
    });
}

} // namespace linimasa::library
