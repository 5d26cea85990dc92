#pragma once

#include "app/base/error.h"
#include "app/base/text_range.h"
#include "ui/models/article_filter.h"
#include "ui/models/article_source.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace linimasa::models {

/// Some of the articles: what a search or a facet found.
struct FoundArticles {
    std::vector<ArticleId> ids; // the best first
    bool areRanked = false; // the list then follows their order, not its own
};

/// Where what was searched for stands in an article.
struct Snippet {
    QString text; // one line's worth
    std::vector<base::TextRange> marks; // what was found, in `text`
    base::TextRange range; // of `text` in the article
};

/// A value that a facet has, and how many articles have it.
struct FacetCount {
    FacetValue value;
    qint64 articles = 0;
};

/// Who searches the library for the list. Answers come later and in this thread; only the newest question is answered.
class ArticleFinder : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the articles that match, in the search box's language.
    virtual void find(const QString& query) = 0;
    /// The question asked is of no interest any more.
    virtual void cancel() = 0;
    /// Asks for a facet's values among what matches the query.
    virtual void count(Facet facet, const QString& query) = 0;

Q_SIGNALS:
    void found(const linimasa::models::FoundArticles& articles);
    /// Comes after `found`, perhaps in several parts, for the best of what was found.
    void snippetsFound(const QHash<qint64, linimasa::models::Snippet>& snippets);
    void counted(linimasa::models::Facet facet, const std::vector<linimasa::models::FacetCount>& counts);
    void failed(const linimasa::base::Error& error);
};

} // namespace linimasa::models
