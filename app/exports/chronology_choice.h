#pragma once

#include "app/domain/analysis.h"
#include "app/domain/chronology.h"
#include "app/domain/decision.h"

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
[[nodiscard]] StatusChoice usualStatuses(std::span<const domain::Decision> decisions);

/// The events of the chosen statuses, in the order of the dates that lead: the person's, where there is one. `decisions`
/// are sorted by event.
[[nodiscard]] domain::Chronology chosenEvents(std::span<const domain::ChronologyEvent> events,
                                              std::span<const domain::Decision> decisions, StatusChoice statuses);

/// Drops the articles that no evidence is from and counts the evidences' articles anew.
void keepCited(domain::Chronology& events, std::vector<const domain::AnalysedArticle*>& articles);

} // namespace linimasa::exports
