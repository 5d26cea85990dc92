#pragma once

#include "app/domain/analysis.h"
#include "app/domain/article_events.h"
#include "app/domain/chronology.h"
#include "app/text/near_copies.h"

#include <functional>
#include <span>

namespace linimasa::events {

/// Joins the events of many articles into one chronology. Independent of the articles' order but for Evidence::article.
/// Evidences whose dates cannot all be true make a conflict; none is chosen.
///
/// Copies of one text count as one origin. Which articles are copies is told by their groups; where one has none, their sketches
/// decide: `sketch` gives that of an article by its number, and is asked once, and only for articles that share an event.
using SketchOfArticle = std::function<text::Sketch(qsizetype article)>;
[[nodiscard]] domain::Chronology mergeEvents(std::span<const domain::ArticleEvents> articles,
                                             const SketchOfArticle& sketch);
/// The same for articles that are at hand; their numbers are their places in the list.
[[nodiscard]] domain::Chronology mergeEvents(std::span<const domain::AnalysedArticle* const> articles);

/// What merging needs of an article.
[[nodiscard]] domain::ArticleEvents eventsOf(const domain::AnalysedArticle& article, qsizetype number);
/// The sketch that tells copies of one text: of the article's own telling, without what is set aside.
[[nodiscard]] text::Sketch sketchOf(const domain::AnalysedArticle& article);

} // namespace linimasa::events
