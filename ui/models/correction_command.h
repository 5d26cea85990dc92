#pragma once

#include "app/domain/correction_change.h"

#include <QUndoCommand>

namespace linimasa::models {

class Corrections;

/// One step of deciding or correcting on the undo stack.
class CorrectionCommand : public QUndoCommand {
public:
    /// The change has been made when the command is pushed.
    CorrectionCommand(Corrections& corrections, domain::CorrectionChange change, const QString& words);

    void undo() override;
    void redo() override;

private:
    Corrections& m_corrections;
    domain::CorrectionChange m_change;
    bool m_isDone = true;
};

} // namespace linimasa::models
