#pragma once

#include "app/domain/note.h"
#include "ui/models/annotations.h"
#include "ui/models/collection.h"

namespace linimasa::models {

/// What a note on an event is kept under: the event's leading passage, not its id, which a decision or one more source changes. The
/// passage of a note that is there already, when the event has one. The event's id when no text of it is at hand.
[[nodiscard]] domain::NoteTarget noteTargetOf(const domain::ChronologyEvent& event, const Collection& collection,
                                              const Annotations& annotations);

/// The event of the chronology that a note on one speaks of; null when it is no longer there.
[[nodiscard]] const domain::ChronologyEvent* eventOfNote(const domain::NoteTarget& target,
                                                         const Collection& collection);

} // namespace linimasa::models
