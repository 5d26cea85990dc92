#include "ui/inspector/date_choices.h"

#include "ui/inspector/conflict_choices.h"
#include "ui/inspector/difference_notes.h"

#include <memory>

namespace linimasa::inspector {

QWidget* makeDateChoices(models::EventDesk& desk, const models::Collection& collection,
                         const domain::ChronologyEvent& event, QWidget* parent)
{
    if (event.conflict) {
        return event.conflict->readings.size() < 2 ? nullptr : new ConflictChoices(desk, collection, event, parent);
    }
    auto notes = std::make_unique<DifferenceNotes>(desk, collection, event, parent);
    return notes->hasAny() ? notes.release() : nullptr;
}

} // namespace linimasa::inspector
