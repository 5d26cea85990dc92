#pragma once

#include "app/base/result.h"
#include "app/domain/article_summary.h"
#include "app/library/database.h"

#include <span>
#include <vector>

namespace linimasa::library {

enum class SummaryOrder { AddedFirst, AddedLast, PublishedLast, Title };

/// What changed in the list of articles since a revision.
struct SummaryChanges {
    std::vector<domain::ArticleSummary> changed; // new ones too
    std::vector<domain::ArticleId> forgotten;
    qint64 revision = 0; // to ask with next time
    bool areAll = true; // else ask again: there is more
};

/// What lists show of the articles.
class SummaryStore {
public:
    explicit SummaryStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] base::Result<qint64> count();
    /// A page in this order, so that the first rows can be painted before the rest is read.
    [[nodiscard]] base::Result<std::vector<domain::ArticleSummary>> page(SummaryOrder order, qsizetype offset,
                                                                         qsizetype limit);
    /// The articles added after this one, in the order of adding: all of a large library piece by piece, each piece as quick as the
    /// first. Begin with ArticleId {0}.
    [[nodiscard]] base::Result<std::vector<domain::ArticleSummary>> addedAfter(domain::ArticleId last, qsizetype limit);
    /// Those of these articles that are there, in the order asked for.
    [[nodiscard]] base::Result<std::vector<domain::ArticleSummary>> of(std::span<const domain::ArticleId> ids);

    /// The library's present revision. Ask it before reading pages; then changesSince() misses nothing.
    [[nodiscard]] base::Result<qint64> revision();
    /// About `atMost` of the changes, the earliest (negative: all); a few more when they were one change.
    [[nodiscard]] base::Result<SummaryChanges> changesSince(qint64 revision, qint64 atMost = -1);

private:
    [[nodiscard]] base::Result<std::vector<domain::ArticleSummary>> read(Statement rows);

    Database& m_database;
};

} // namespace linimasa::library
