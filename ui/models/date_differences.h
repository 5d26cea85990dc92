#pragma once

#include "app/domain/one_moment.h"
#include "ui/models/collection.h"

#include <optional>
#include <vector>

namespace linimasa::models {

// Dates of one event that differ and may all be true. They are said, and never counted among what is to be decided.

/// When it happened, and when somebody said so.
struct ReportedDate {
    domain::Edtf happened; // what the event is dated with now
    domain::Edtf reported;
};

/// The two dates, where a passage of the event tells both in one sentence and the event has one of them; none otherwise.
[[nodiscard]] std::optional<ReportedDate> reportedDate(const domain::ChronologyEvent& event,
                                                       const Collection& collection);

/// What the passages state where different days may be one moment in different time zones: each once, the earliest local day
/// first. Empty when there is one day, or when they cannot be one moment.
[[nodiscard]] std::vector<domain::StatedMoment> possibleMoment(const domain::ChronologyEvent& event);

/// The evidences, by index, that look back at an event which others date more exactly ("the agreement signed last year"): they name
/// a year, or how long ago it was, and were written after that time was over.
[[nodiscard]] std::vector<std::size_t> laterTellings(const domain::ChronologyEvent& event,
                                                     const Collection& collection);

/// The evidences, by index, that the machine suggests for an event which a person has confirmed.
[[nodiscard]] std::vector<std::size_t> suggestedSources(const domain::ChronologyEvent& event);

} // namespace linimasa::models
