#include "app/pipeline/analyser.h"

#include "app/corrections/entity_rules.h"
#include "app/dates/timex_finder.h"
#include "app/domain/text_key.h"
#include "app/entities/mention_finder.h"
#include "app/events/event_finder.h"
#include "app/pipeline/problem_finder.h"
#include "app/text/segmenter.h"

#include <utility>

namespace linimasa::pipeline {

Analyser::Analyser(entities::EntityKnowledge entities, events::EventKnowledge events)
    : m_entities(std::move(entities))
    , m_events(std::move(events))
{
}

base::Result<Analyser> Analyser::create(const AnalyserData& data)
{
    auto entities = entities::EntityKnowledge::load(data.lexiconFolder, data.modelFolder);
    if (!entities) {
        return std::unexpected(std::move(entities.error()));
    }
    auto events = events::EventKnowledge::load(data.eventFolder, data.userTrackFolders);
    if (!events) {
        return std::unexpected(std::move(events.error()));
    }
    return Analyser(std::move(*entities), std::move(*events));
}

domain::Analysis Analyser::analyse(const domain::Article& article, const domain::EntityRules& rules) const
{
    domain::Analysis analysis;
    analysis.segments = text::segment(article.text, article.language);
    analysis.mentions = entities::findMentions(article, analysis.segments, m_entities);
    if (!rules.empty()) {
        analysis.mentions = corrections::applyEntityRules(
            {.text = article.text, .segments = analysis.segments, .key = domain::textKey(article.text)},
            std::move(analysis.mentions), rules);
    }
    auto dates = dates::findTimexes(article, analysis.segments);
    analysis.timexes = std::move(dates.timexes);
    analysis.publishedCandidates = std::move(dates.published);
    if (!analysis.publishedCandidates.empty()) {
        analysis.published = analysis.publishedCandidates.front();
    }
    analysis.events = events::findEvents({.article = article,
                                          .segments = analysis.segments,
                                          .mentions = analysis.mentions,
                                          .timexes = analysis.timexes,
                                          .published = analysis.published},
                                         m_events);
    analysis.problems = findProblems(article, analysis);
    return analysis;
}

} // namespace linimasa::pipeline
