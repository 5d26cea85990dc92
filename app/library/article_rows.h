#pragma once

#include "app/base/result.h"
#include "app/domain/article_edits.h"
#include "app/domain/article_id.h"
#include "app/library/database.h"
#include "app/library/prepared_article.h"

namespace linimasa::library {

/// Writing one article's rows in all tables it has some in. For ArticleStore, inside its transactions.

[[nodiscard]] base::Result<domain::ArticleId> insertArticle(Database& database, const PreparedArticle& article,
                                                            qint64 revision);
[[nodiscard]] base::Result<void> replaceAnalysisRows(Database& database, domain::ArticleId id,
                                                     const PreparedAnalysis& analysis, qint64 revision);
[[nodiscard]] base::Result<void> writeEdits(Database& database, domain::ArticleId id, const domain::ArticleEdits& edits,
                                            qint64 revision);
[[nodiscard]] base::Result<void> writeAnnotations(Database& database, const QString& textKey, int highlights,
                                                  const QString& noteText);
/// Reads the article's words again from its rows and puts them into the index.
[[nodiscard]] base::Result<void> indexAgain(Database& database, domain::ArticleId id);

} // namespace linimasa::library
