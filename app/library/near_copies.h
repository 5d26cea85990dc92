#pragma once

#include "app/base/result.h"
#include "app/domain/article_id.h"
#include "app/library/database.h"
#include "app/text/near_copies.h"

#include <vector>

namespace linimasa::library {

/// Groups of near copies (one wire story in several papers). Articles that are copies of one another are in one group, which is
/// named by its first article; that is a matter of what is in the library, not of the order it came in.
///
/// To find an article's copies among many, the least hashes of each sketch are kept in an index; only articles that share some of
/// them are compared whole, so a new article costs the same however large the library is.
class NearCopies {
public:
    explicit NearCopies(Database& database)
        : m_database(database)
    {
    }

    /// Keeps the sketch and puts the article into a group, joining groups where it stands between them. Answers the group's first
    /// article, the article itself when it has no copies. Inside the transaction that adds the article.
    [[nodiscard]] base::Result<domain::ArticleId> place(domain::ArticleId id, const text::Sketch& sketch,
                                                        qint64 revision);
    /// Takes the article out of its group. Inside the transaction that forgets it, before its row goes.
    [[nodiscard]] base::Result<void> remove(domain::ArticleId id, qint64 revision);

    /// Empty when the article has none (its text is shorter than a shingle) or is not there.
    [[nodiscard]] base::Result<text::Sketch> sketch(domain::ArticleId id);
    /// The articles of the same group, itself included, in the order they were added.
    [[nodiscard]] base::Result<std::vector<domain::ArticleId>> group(domain::ArticleId id);

private:
    [[nodiscard]] base::Result<std::vector<qint64>> likely(const text::Sketch& sketch);
    [[nodiscard]] base::Result<qint64> firstOf(qint64 id);
    [[nodiscard]] base::Result<void> keep(domain::ArticleId id, const text::Sketch& sketch);

    Database& m_database;
};

} // namespace linimasa::library
