#pragma once

#include "app/base/text_range.h"
#include "app/library/search_query.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace linimasa::library {

/// A piece of an article that shows why it was found: one line's or a part of it.
struct Passage {
    QString text; // without line breaks
    base::TextRange range; // of `text` in the article
    std::vector<base::TextRange> marks; // what was found, in `text`; in order, not overlapping
};

/// Where the wanted terms of the query stand in the text, in order and not overlapping, at most `limit` of them.
[[nodiscard]] std::vector<base::TextRange> matchesIn(QStringView text, const SearchQuery& query, qsizetype limit);

/// The pieces that show most of the query, best first, at most `limit`, each about `length` UTF-16 units long. When nothing of it
/// stands in the text (it was found by its title or a note), the text's beginning.
[[nodiscard]] std::vector<Passage> passagesIn(QStringView text, const SearchQuery& query, qsizetype limit,
                                              qsizetype length = 160);

} // namespace linimasa::library
