#pragma once

#include "app/base/result.h"
#include "app/domain/annotation_change.h"
#include "app/library/article_store.h"

#include <functional>
#include <span>
#include <vector>

namespace linimasa::jobs {

/// What became of an article that was to be kept.
struct Kept {
    library::AddAnswer answer;
    /// What was done with the marks of the text that its file had before; empty when there were none.
    domain::AnnotationChange marks = {};
    /// Whether what the person had corrected of that text's data (its title, its date) is the new one's now, too.
    bool hasTakenEdits = false;
};

/// Analyses an article as a person has corrected it.
using Analysing = std::function<base::Result<library::PreparedAnalysis>(const domain::Article&)>;

/// The one door by which articles come into a library: adds them in one transaction and answers in their order; an error means
/// that nothing was changed.
///
/// An article whose file had another text before does not take that one's place: both are kept. But what the reader marked in the
/// earlier text, and wrote about it, goes over to the new one: each highlight is put to its passage there or listed as unplaced.
/// What was corrected of the earlier one's data holds for the new one as well, which is then analysed with it by `analyse`.
/// Only when nothing of it is found again, the texts are no copies of one another and have other titles, as when a file's name was
/// used for another article, all stays where it was.
[[nodiscard]] base::Result<std::vector<Kept>>
keepArticles(library::Database& database, std::span<const library::PreparedArticle> articles, const Analysing& analyse);

} // namespace linimasa::jobs
