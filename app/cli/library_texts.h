#pragma once

#include "app/base/result.h"
#include "app/domain/analysis.h"
#include "app/exports/notes_view.h"
#include "app/library/database.h"

#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace linimasa::cli {

/// All articles with a person's corrections, in the order they were added.
[[nodiscard]] base::Result<std::vector<std::unique_ptr<domain::AnalysedArticle>>>
allArticles(library::Database& database);

/// The articles with these texts, as sources of quotes; what is not in the library is left out.
[[nodiscard]] base::Result<std::vector<exports::NotesSource>> sourcesOf(library::Database& database,
                                                                        const QSet<QString>& textKeys);

} // namespace linimasa::cli
