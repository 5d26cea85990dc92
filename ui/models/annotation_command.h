#pragma once

#include "app/domain/annotation_change.h"

#include <QUndoCommand>

namespace linimasa::models {

class Annotations;

/// One step of the reader's work on the undo stack.
class AnnotationCommand : public QUndoCommand {
public:
    /// The change has been made when the command is pushed.
    AnnotationCommand(Annotations& annotations, domain::AnnotationChange change, const QString& words, int sitting);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_sitting; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Annotations& m_annotations;
    domain::AnnotationChange m_change;
    int m_sitting; // above 0: merges with the same note's changes of the same sitting
    bool m_isDone = true;
};

} // namespace linimasa::models
