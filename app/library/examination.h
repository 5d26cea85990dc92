#pragma once

#include "app/base/result.h"
#include "app/domain/article_id.h"
#include "app/library/database.h"

#include <vector>

namespace linimasa::library {

/// What a library holds, and what is wrong with it.
struct Examination {
    qint64 articles = 0;
    qint64 files = 0; // that the articles were read from
    qint64 nearCopies = 0; // articles that are copies of an earlier one
    qint64 events = 0;
    qint64 edited = 0; // articles whose data a person has corrected
    qint64 annotated = 0; // articles with highlights and notes
    qint64 unplaced = 0; // texts with highlights and notes whose article is not here
    std::vector<domain::ArticleId>
        altered; // the kept text is not the one that was read: nothing can mend that but a backup
    std::vector<domain::ArticleId> unreadable; // the kept analysis cannot be read: mended by analysing again
    std::vector<domain::ArticleId> unindexed; // search does not find them: mended

    [[nodiscard]] bool isSound() const { return altered.empty() && unreadable.empty() && unindexed.empty(); }
};

/// Reads every article of the library and compares. Whether the file itself is whole is asked of checkIntegrity() first.
[[nodiscard]] base::Result<Examination> examine(Database& database);

/// Mends what can be: puts articles into the index, and marks analyses that cannot be read to be made again. Back up first.
[[nodiscard]] base::Result<void> mend(Database& database, const Examination& examination);

} // namespace linimasa::library
