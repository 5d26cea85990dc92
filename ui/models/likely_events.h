#pragma once

#include "app/domain/chronology.h"
#include "app/domain/event_decision.h"

#include <QStringList>

namespace linimasa::models {

/// The events that a passage which tells this may be a source of, likely ones first: of the same kind, at the same time, with
/// the same parties and place. The rest follow in chronological order. Rejected ones and `besides` are left out.
[[nodiscard]] QStringList likelyEvents(const domain::Chronology& chronology, const domain::EventFields& told,
                                       const QString& besides = {});

} // namespace linimasa::models
