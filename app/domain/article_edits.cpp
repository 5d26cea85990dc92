#include "app/domain/article_edits.h"

namespace linimasa::domain {

Article withEdits(Article article, const ArticleEdits& edits)
{
    if (edits.title) {
        article.title = *edits.title;
        article.titleRange.reset();
    }
    if (edits.outlet) {
        article.outlet = *edits.outlet;
    }
    if (edits.authors) {
        article.authors = *edits.authors;
    }
    if (edits.language) {
        article.language = *edits.language;
    }
    if (edits.published) {
        const PublicationDate given {*edits.published, PublishedFrom::User, edits.published->toString(), {}};
        article.publishedCandidates.insert(article.publishedCandidates.begin(), given);
    }
    return article;
}

} // namespace linimasa::domain
