#pragma once

#include "app/base/result.h"
#include "app/domain/analysis.h"
#include "app/domain/entity_rule.h"
#include "app/domain/track.h"
#include "app/entities/entity_knowledge.h"
#include "app/events/event_knowledge.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::pipeline {

/// Where the lists that the stages work with are read from. Folders may lie in Qt's resources.
struct AnalyserData {
    QString lexiconFolder;
    QString eventFolder;
    QStringList userTrackFolders;
    QString modelFolder = {}; // of the statistical tagger; may stay empty
};

/// Runs the stages over an article: text, entities, dates, events. Immutable, so one may serve many threads; the same
/// article and corrections always give the same analysis.
class Analyser {
public:
    [[nodiscard]] static base::Result<Analyser> create(const AnalyserData& data);

    /// `rules` are a person's corrections of entities, applied before dates and events are read.
    [[nodiscard]] domain::Analysis analyse(const domain::Article& article, const domain::EntityRules& rules = {}) const;
    [[nodiscard]] const std::vector<domain::Track>& tracks() const { return m_events.tracks(); }

private:
    Analyser(entities::EntityKnowledge entities, events::EventKnowledge events);

    entities::EntityKnowledge m_entities;
    events::EventKnowledge m_events;
};

} // namespace linimasa::pipeline
