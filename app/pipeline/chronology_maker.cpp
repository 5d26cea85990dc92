#include "app/pipeline/chronology_maker.h"

#include "app/events/event_merger.h"

namespace linimasa::pipeline {

domain::Chronology makeChronology(std::span<const domain::AnalysedArticle* const> articles)
{
    return events::mergeEvents(articles);
}

} // namespace linimasa::pipeline
