#pragma once

#include "app/events/story.h"

namespace linimasa::events {

/// Whether the timex dates a saying: the last verb before it in its clause is one of saying, and no deed is nearer. What the
/// dates stage took for the day of a saying is believed where the words do not speak against it.
[[nodiscard]] bool datesSaying(const domain::Timex& timex, const Clause& clause, const SentenceReading& sentence,
                               const Story& story);

/// "The offer was conveyed at the yearly dialogue in Vientiane on Monday": the saying dates the meeting it was made at, which
/// stands between the two. In "they met for a dialogue, the ministry said on Wednesday" it dates the saying alone.
[[nodiscard]] bool isMadeAtMeeting(const Clause& clause, const domain::Timex& timex);

} // namespace linimasa::events
