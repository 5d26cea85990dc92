#include "app/domain/annotation_change.h"

namespace linimasa::domain {

AnnotationChange AnnotationChange::inverse() const
{
    AnnotationChange back;
    // Backwards, so that a thing edited twice in one step ends as it began.
    for (auto edit = highlights.rbegin(); edit != highlights.rend(); ++edit) {
        back.highlights.push_back(edit->inverse());
    }
    for (auto edit = notes.rbegin(); edit != notes.rend(); ++edit) {
        back.notes.push_back(edit->inverse());
    }
    if (labels) {
        back.labels = std::pair(labels->second, labels->first);
    }
    return back;
}

} // namespace linimasa::domain
