#pragma once

#include "app/domain/analysis.h"
#include "app/domain/article_events.h"
#include "app/domain/chronology.h"

#include <functional>
#include <span>
#include <vector>

namespace linimasa::pipeline {

/// The last step of the pipeline: the events of many articles as one chronology (events::mergeEvents).
[[nodiscard]] domain::Chronology makeChronology(std::span<const domain::AnalysedArticle* const> articles);

/// The same from the articles' events alone, so that not all articles need be at hand. `sketch` gives the sketch of an
/// article by its number and is asked only for those that share an event: copies of one text count as one origin.
using Sketch = std::vector<quint64>;
[[nodiscard]] domain::Chronology makeChronology(std::span<const domain::ArticleEvents> articles,
                                                const std::function<Sketch(qsizetype article)>& sketch);
[[nodiscard]] domain::ArticleEvents eventsOf(const domain::AnalysedArticle& article, qsizetype number);
[[nodiscard]] Sketch sketchOf(const domain::AnalysedArticle& article);

} // namespace linimasa::pipeline
