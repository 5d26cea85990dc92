#pragma once

#include "ui/models/event_desk.h"

class QWidget;

namespace linimasa::inspector {

/// What the dates of an event are decided with: the choices where they cannot all be true, else the notes on those that differ
/// (ConflictChoices, DifferenceNotes). Null when there is nothing to choose.
[[nodiscard]] QWidget* makeDateChoices(models::EventDesk& desk, const models::Collection& collection,
                                       const domain::ChronologyEvent& event, QWidget* parent);

} // namespace linimasa::inspector
