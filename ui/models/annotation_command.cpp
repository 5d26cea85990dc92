#include "ui/models/annotation_command.h"

#include "ui/models/annotations.h"

namespace linimasa::models {

AnnotationCommand::AnnotationCommand(Annotations& annotations, domain::AnnotationChange change, const QString& words,
                                     int sitting)
    : QUndoCommand(words)
    , m_annotations(annotations)
    , m_change(std::move(change))
    , m_sitting(sitting > 0 ? sitting : -1)
{
}

void AnnotationCommand::undo()
{
    m_isDone = false;
    if (!m_annotations.perform(m_change.inverse())) {
        setObsolete(true); // it is not undone; a step that cannot be kept must not stand in the way
    }
}

void AnnotationCommand::redo()
{
    if (!std::exchange(m_isDone, true) && !m_annotations.perform(m_change)) {
        setObsolete(true);
    }
}

bool AnnotationCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const AnnotationCommand*>(other);
    const auto isOneNote = [](const domain::AnnotationChange& change) {
        return change.notes.size() == 1 && change.highlights.empty() && !change.labels && change.notes.front().after;
    };
    if (next == nullptr || !isOneNote(m_change) || !isOneNote(next->m_change)) {
        return false;
    }
    auto& mine = m_change.notes.front();
    const auto& theirs = next->m_change.notes.front();
    if (mine.after->id != theirs.after->id) {
        return false;
    }
    mine.after = theirs.after;
    return true;
}

} // namespace linimasa::models
