#pragma once

#include "app/domain/chronology.h"

#include <vector>

namespace linimasa::models {

/// A planned event and the later one that changed it.
struct PlanLink {
    QString plan; // ids of events
    QString change;

    bool operator==(const PlanLink&) const = default;
};

/// The plans that were put off or called off, each with the event that says so: of the same track and kind, with the same
/// parties, at about the same time. What fits no plan is left out, and so are rejected events.
[[nodiscard]] std::vector<PlanLink> planLinks(const domain::Chronology& chronology);

} // namespace linimasa::models
