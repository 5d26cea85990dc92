#pragma once

#include "app/library/search_query.h"

#include <QString>
#include <QVariantList>

namespace linimasa::library {

/// A condition in SQL and the values of its question marks.
struct SqlCondition {
    QString sql;
    QVariantList values;
};

/// What FTS5 is asked for the wanted and excluded terms (https://www.sqlite.org/fts5.html#full_text_query_syntax); empty when there
/// is no wanted term.
[[nodiscard]] QString matchExpression(const SearchQuery& query);

/// The same in titles alone.
[[nodiscard]] QString titleExpression(const SearchQuery& query);

/// What must hold of an article's row beside the match: its filters, and the excluded terms when nothing is wanted. The rows are of
/// articleTables(). Empty when there is nothing to ask.
[[nodiscard]] SqlCondition conditionOf(const SearchQuery& query);

/// "article AS a" with a person's edits (e) and annotations (n).
[[nodiscard]] QString articleTables();

} // namespace linimasa::library
