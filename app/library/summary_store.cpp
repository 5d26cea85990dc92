#include "app/library/summary_store.h"

#include "app/library/revision.h"

#include <QSet>
#include <QTimeZone>

#include <limits>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ArticleId;
using domain::ArticleSummary;

namespace {

const QString& selection()
{
    static const QString sql
        = u"SELECT a.id, a.text_key, a.path, coalesce(e.title, a.title), coalesce(e.outlet, a.outlet),"
          " coalesce(e.published, a.published), e.published IS NOT NULL, a.published_from, coalesce(e.language, "
          "a.language),"
          " a.events, a.conflicts, a.entities, a.mentions, coalesce(n.highlights, 0), a.file_state, a.needs_review, "
          "a.copy_of,"
          " a.added, e.text_key IS NOT NULL"
          " FROM article AS a LEFT JOIN article_edit AS e ON e.text_key = a.text_key"
          " LEFT JOIN article_annotation AS n ON n.text_key = a.text_key "_s;
    return sql;
}

QString orderOf(SummaryOrder order)
{
    switch (order) {
    case SummaryOrder::AddedFirst:
        return u"a.id"_s;
    case SummaryOrder::AddedLast:
        return u"a.id DESC"_s;
    case SummaryOrder::PublishedLast:
        return u"CASE WHEN e.published IS NULL THEN a.first_day ELSE e.first_day END DESC NULLS LAST, a.id DESC"_s;
    case SummaryOrder::Title:
        return u"coalesce(e.title, a.title) COLLATE NOCASE, a.id"_s;
    }
    return u"a.id"_s;
}

constexpr qsizetype fewRows = 2000; // up to here a page by date is taken from the index

/// The latest by the index on the day that was read, and those whose day a person corrected: few enough to be sorted together.
const QString& firstByDate()
{
    static const QString sql
        = u"WHERE a.id IN (SELECT id FROM (SELECT r.id FROM article AS r WHERE NOT EXISTS"
          " (SELECT 1 FROM article_edit AS x WHERE x.text_key = r.text_key AND x.published IS NOT NULL)"
          " ORDER BY r.first_day DESC, r.id DESC LIMIT ?)"
          " UNION ALL SELECT c.id FROM article_edit AS x JOIN article AS c ON c.text_key = x.text_key WHERE "
          "x.published IS NOT NULL)"
          " ORDER BY CASE WHEN e.published IS NULL THEN a.first_day ELSE e.first_day END DESC NULLS LAST, a.id DESC LIMIT ? OFFSET ?"_s;
    return sql;
}

/// Texts that many articles share take memory once.
class Shared {
public:
    QString of(QString text) { return *m_texts.insert(std::move(text)); }

private:
    QSet<QString> m_texts;
};

ArticleSummary summaryOf(const Statement& row, Shared& shared)
{
    ArticleSummary summary;
    summary.id = ArticleId {row.number(0)};
    summary.textKey = row.text(1);
    summary.path = row.text(2);
    summary.title = row.text(3);
    summary.outlet = shared.of(row.text(4));
    if (!row.isNull(5) && !row.text(5).isEmpty()) {
        summary.published = domain::Edtf::parse(row.text(5));
    }
    summary.publishedFrom
        = row.number(6) != 0 ? domain::PublishedFrom::User : static_cast<domain::PublishedFrom>(row.number(7));
    summary.language = domain::languageFromCode(row.text(8));
    summary.events = static_cast<int>(row.number(9));
    summary.conflicts = static_cast<int>(row.number(10));
    summary.entities = static_cast<int>(row.number(11));
    summary.mentions = static_cast<int>(row.number(12));
    summary.highlights = static_cast<int>(row.number(13));
    summary.file = static_cast<domain::FileState>(row.number(14));
    summary.traits.setFlag(domain::ArticleTrait::NeedsReview, row.number(15) != 0);
    summary.traits.setFlag(domain::ArticleTrait::HasNotes, summary.highlights > 0);
    summary.traits.setFlag(domain::ArticleTrait::Edited, row.number(18) != 0);
    summary.copyOf = row.number(16) != 0 ? ArticleId {row.number(16)} : summary.id;
    summary.added = QDateTime::fromMSecsSinceEpoch(row.number(17), QTimeZone::UTC);
    return summary;
}

} // namespace

Result<std::vector<ArticleSummary>> SummaryStore::read(Statement rows)
{
    std::vector<ArticleSummary> summaries;
    Shared shared;
    while (rows.next()) {
        summaries.push_back(summaryOf(rows, shared));
    }
    return rows.finish().transform([&] { return std::move(summaries); });
}

Result<qint64> SummaryStore::count()
{
    return m_database.number(u"SELECT count(*) FROM article"_s);
}

Result<std::vector<ArticleSummary>> SummaryStore::page(SummaryOrder order, qsizetype offset, qsizetype limit)
{
    if (order == SummaryOrder::PublishedLast && limit >= 0 && offset + limit <= fewRows) {
        Statement first = m_database.statement(selection() + firstByDate());
        const qint64 rows = offset + limit;
        if (auto ran = first.run(rows, qint64(limit), qint64(offset)); !ran) {
            return std::unexpected(ran.error());
        }
        return read(std::move(first));
    }
    Statement rows = m_database.statement(selection() + u"ORDER BY "_s + orderOf(order) + u" LIMIT ? OFFSET ?"_s);
    if (auto ran = rows.run(qint64(limit), qint64(offset)); !ran) {
        return std::unexpected(ran.error());
    }
    return read(std::move(rows));
}

Result<std::vector<ArticleSummary>> SummaryStore::addedAfter(ArticleId last, qsizetype limit)
{
    Statement rows = m_database.statement(selection() + u"WHERE a.id > ? ORDER BY a.id LIMIT ?"_s);
    if (auto ran = rows.run(domain::number(last), qint64(limit)); !ran) {
        return std::unexpected(ran.error());
    }
    return read(std::move(rows));
}

Result<std::vector<ArticleSummary>> SummaryStore::of(std::span<const ArticleId> ids)
{
    std::vector<ArticleSummary> summaries;
    Shared shared;
    Statement rows = m_database.statement(selection() + u"WHERE a.id = ?"_s);
    for (const ArticleId id : ids) {
        if (auto ran = rows.run(domain::number(id)); !ran) {
            return std::unexpected(ran.error());
        }
        if (rows.next()) {
            summaries.push_back(summaryOf(rows, shared));
        }
        if (auto finished = rows.finish(); !finished) {
            return std::unexpected(finished.error());
        }
    }
    return summaries;
}

Result<qint64> SummaryStore::revision()
{
    return currentRevision(m_database);
}

Result<SummaryChanges> SummaryStore::changesSince(qint64 since, qint64 atMost)
{
    SummaryChanges changes;
    const auto now = revision(); // first: what comes meanwhile is answered twice rather than never
    if (!now) {
        return std::unexpected(now.error());
    }
    changes.revision = *now;
    if (atMost > 0) {
        const auto last = m_database.number(
            u"SELECT coalesce(max(revision), 0) FROM (SELECT revision FROM article WHERE revision > ? ORDER BY revision LIMIT ?)"_s,
            {since, atMost});
        const auto next = last
            ? m_database.number(u"SELECT count(*) FROM (SELECT 1 FROM article WHERE revision > ? LIMIT 1)"_s, {*last})
            : last;
        if (!next) {
            return std::unexpected(next.error());
        }
        if (*last > since && *next > 0) {
            changes.revision = *last;
            changes.areAll = false;
        }
    }
    Statement rows = m_database.statement(selection() + u"WHERE a.revision > ? AND a.revision <= ? ORDER BY a.id"_s);
    // Of all, those are answered that come while they are read.
    const qint64 until = changes.areAll ? std::numeric_limits<qint64>::max() : changes.revision;
    if (auto ran = rows.run(since, until); !ran) {
        return std::unexpected(ran.error());
    }
    auto changed = read(std::move(rows));
    if (!changed) {
        return std::unexpected(changed.error());
    }
    changes.changed = std::move(*changed);
    Statement gone = m_database.statement(
        u"SELECT article_id FROM forgotten_article WHERE revision > ? AND revision <= ? ORDER BY article_id"_s);
    if (auto ran = gone.run(since, until); !ran) {
        return std::unexpected(ran.error());
    }
    while (gone.next()) {
        changes.forgotten.push_back(ArticleId {gone.number(0)});
    }
    return gone.finish().transform([&] { return std::move(changes); });
}

} // namespace linimasa::library
