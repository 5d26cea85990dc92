#include "ui/models/correction_command.h"

#include "ui/models/corrections.h"

#include <utility>

namespace linimasa::models {

CorrectionCommand::CorrectionCommand(Corrections& corrections, domain::CorrectionChange change, const QString& words)
    : QUndoCommand(words)
    , m_corrections(corrections)
    , m_change(std::move(change))
{
}

// A step that cannot be kept on the disk stays as it is, and the reader is told; trying again is then what undo and redo do.

void CorrectionCommand::undo()
{
    if (m_isDone) {
        m_isDone = !m_corrections.perform(m_change.inverse());
    }
}

void CorrectionCommand::redo()
{
    if (!m_isDone) {
        m_isDone = m_corrections.perform(m_change);
    }
}

} // namespace linimasa::models
