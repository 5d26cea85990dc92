#pragma once

#include "app/domain/annotation_change.h"
#include "app/domain/entity_rule.h"
#include "app/domain/event_decision.h"

#include <vector>

namespace linimasa::domain {

/// One step of deciding and correcting: done whole or not at all, and taken back whole.
struct CorrectionChange {
    std::vector<Edit<EventDecision>> decisions = {};
    std::vector<Edit<EntityRule>> rules = {};

    [[nodiscard]] bool isEmpty() const { return decisions.empty() && rules.empty(); }
    /// The step that takes this one back.
    [[nodiscard]] CorrectionChange inverse() const;

    bool operator==(const CorrectionChange&) const = default;
};

} // namespace linimasa::domain
