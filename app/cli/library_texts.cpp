#include "app/cli/library_texts.h"

#include "app/library/article_store.h"
#include "app/library/summary_store.h"

namespace linimasa::cli {

namespace {

/// As the person wants it read.
domain::AnalysedArticle corrected(library::StoredArticle stored)
{
    domain::AnalysedArticle analysed = std::move(stored.article);
    analysed.article = domain::withEdits(std::move(analysed.article), stored.edits);
    if (stored.edits.published) {
        const auto& candidates = analysed.article.publishedCandidates;
        const bool isKnown = !candidates.empty() && candidates.front().from == domain::PublishedFrom::User;
        analysed.analysis.published = isKnown ? std::optional(candidates.front()) : std::nullopt;
    }
    return analysed;
}

} // namespace

base::Result<std::vector<std::unique_ptr<domain::AnalysedArticle>>> allArticles(library::Database& database)
{
    library::SummaryStore summaries(database);
    library::ArticleStore store(database);
    std::vector<std::unique_ptr<domain::AnalysedArticle>> articles;
    constexpr qsizetype atOnce = 500;
    for (domain::ArticleId last {0};;) {
        const auto page = summaries.addedAfter(last, atOnce);
        if (!page) {
            return std::unexpected(page.error());
        }
        for (const domain::ArticleSummary& summary : *page) {
            auto stored = store.load(summary.id);
            if (!stored) {
                return std::unexpected(stored.error());
            }
            articles.push_back(std::make_unique<domain::AnalysedArticle>(corrected(*std::move(stored))));
        }
        if (std::ssize(*page) < atOnce) {
            return articles;
        }
        last = page->back().id;
    }
}

base::Result<std::vector<exports::NotesSource>> sourcesOf(library::Database& database, const QSet<QString>& textKeys)
{
    library::ArticleStore store(database);
    std::vector<exports::NotesSource> sources;
    for (const QString& key : textKeys) {
        const auto id = store.findText(key);
        if (!id) {
            return std::unexpected(id.error());
        }
        if (!*id) {
            continue;
        }
        auto stored = store.load(**id);
        if (!stored) {
            return std::unexpected(stored.error());
        }
        const domain::AnalysedArticle article = corrected(*std::move(stored));
        sources.push_back(exports::sourceFrom(article.article, article.analysis.published, key));
    }
    return sources;
}

} // namespace linimasa::cli
