#pragma once

#include "app/domain/article.h"

#include <QStringView>

#include <optional>

namespace linimasa::import {

/// Where a line stands: above the first paragraph, among the paragraphs, below the last one.
enum class Zone { Head, Body, Tail };

/// What a line is by its own shape and its place, when it is not the article's telling. None for telling and for what only
/// its neighbours can settle. Rules are the same for every language; their words are listed beside them.
[[nodiscard]] std::optional<domain::BoilerplateKind> kindOfLine(QStringView line, Zone zone);

/// A line that heads a list of other articles ("Berita terkait", "Tin liên quan", "Related", 関連記事) and nothing else.
[[nodiscard]] bool isRelatedHeading(QStringView line);
/// A line that is nothing but a date, a time and perhaps an outlet or a section beside it.
[[nodiscard]] bool isDateLine(QStringView line);
/// The part of a line after its telling: "(mg/lt)", "/site.com", "[]"; its length in UTF-16 units, 0 for none.
[[nodiscard]] qsizetype codeTailLength(QStringView line);
/// A mark after which the article is over: "[]", "***", "(END)".
[[nodiscard]] bool endsArticle(QStringView line);

} // namespace linimasa::import
