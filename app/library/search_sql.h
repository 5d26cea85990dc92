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

/// True when a wanted word is a beginning so short that thousands of words begin so: one or two letters, one character of a script
/// without spaces. The index must put the places of all of them together each time it is asked.
[[nodiscard]] bool isBarelyBegun(const SearchQuery& query);

/// What must hold of an article beside the match: its filters, and the excluded terms when nothing is wanted. `id` is the SQL for
/// the article's id; the rows are of articleTables(), which are only needed when asksArticles(). Empty when there is nothing to ask.
[[nodiscard]] SqlCondition conditionOf(const SearchQuery& query, const QString& id = QStringLiteral("a.id"));
/// True when the filters ask for more than an article's id.
[[nodiscard]] bool asksArticles(const SearchQuery& query);

/// "article AS a" with a person's edits (e) and annotations (n).
[[nodiscard]] QString articleTables();

} // namespace linimasa::library
