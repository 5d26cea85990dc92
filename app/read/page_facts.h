#pragma once

#include "app/domain/article.h"
#include "app/read/html_tree.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::read {

/// What a page says of itself in meta elements, JSON-LD and microdata.
struct PageFacts {
    QStringList titles; // best first: Open Graph, JSON-LD's headline, <title>
    QString outlet;
    QString site; // host of the page's own address
    QStringList authors;
    QString language;
    std::vector<domain::PublicationDate> published; // meta data first, then <time> elements in document order
};

/// Sources: schema.org (Article, NewsArticle), the Open Graph protocol, Dublin Core, HTML's meta names, and the names that content
/// systems gave their own ("pubdate", "parsely-pub-date"). Dates of change ("modified") are not publication dates.
[[nodiscard]] PageFacts factsOf(const HtmlTree& tree);

} // namespace linimasa::read
