#include "app/pipeline/chronology_maker.h"

#include "app/events/event_merger.h"

namespace linimasa::pipeline {

domain::Chronology makeChronology(std::span<const domain::AnalysedArticle* const> articles)
{
    return events::mergeEvents(articles);
}

domain::Chronology makeChronology(std::span<const domain::ArticleEvents> articles,
                                  const std::function<Sketch(qsizetype article)>& sketch)
{
    return events::mergeEvents(articles, sketch);
}

domain::ArticleEvents eventsOf(const domain::AnalysedArticle& article, qsizetype number)
{
    return events::eventsOf(article, number);
}

Sketch sketchOf(const domain::AnalysedArticle& article)
{
    return events::sketchOf(article);
}

} // namespace linimasa::pipeline
