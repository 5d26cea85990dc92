#pragma once

#include "app/domain/analysis.h"
#include "app/domain/chronology.h"
#include "app/domain/decision.h"
#include "app/domain/event_decision.h"

#include <QFlags>

#include <span>
#include <vector>

namespace linimasa::exports {

/// Which events are written, by what a person said of them.
enum class Statuses { Confirmed = 1, Suggested = 2, Rejected = 4 };
Q_DECLARE_FLAGS(StatusChoice, Statuses)
Q_DECLARE_OPERATORS_FOR_FLAGS(StatusChoice)

/// What is chosen when nobody chooses: confirmed events alone once a person has confirmed or rejected any. Before that
/// there are only suggestions, and they are written and called so.
[[nodiscard]] StatusChoice usualStatuses(std::span<const domain::ChronologyEvent> events,
                                         std::span<const domain::Decision> decisions);

/// What is told of the decisions that are kept, sorted by event.
[[nodiscard]] std::vector<domain::Decision> decisionsFrom(std::span<const domain::EventDecision> decisions);

/// The events of the chosen statuses, in the order of the dates that lead: the person's, where there is one. `decisions`
/// are sorted by event.
[[nodiscard]] domain::Chronology chosenEvents(std::span<const domain::ChronologyEvent> events,
                                              std::span<const domain::Decision> decisions, StatusChoice statuses);

/// Drops the articles that no evidence is from and counts the evidences' articles anew; an article that is not at hand is -1.
void keepCited(domain::Chronology& events, std::vector<const domain::AnalysedArticle*>& articles);

} // namespace linimasa::exports
