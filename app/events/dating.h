#pragma once

#include "app/events/act_finder.h"
#include "app/events/story.h"

namespace linimasa::events {

/// A date inside a name ("ASEAN Summit 2023") is part of the name.
[[nodiscard]] bool isPartOfName(const domain::Timex& timex, const SentenceReading& sentence);

/// A coarser time beside a finer one that lies in it ("in 2023 … on 5 October 2023") dates nothing of its own. `timex` is one of
/// the clause's.
[[nodiscard]] bool isCoarserThanNeighbour(const domain::Timex& timex, const Clause& clause);

/// From when things are counted ("the third since 2019"), up to when they are summed ("までに180人"), how long a thing is meant to
/// last ("the plan for 2023–2025"), whose turn a chair is: none of these dates what the clause tells.
[[nodiscard]] bool datesNothing(const domain::Timex& timex, const Clause& clause, const ActReading& act,
                                const Story& story);

} // namespace linimasa::events
