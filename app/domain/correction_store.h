#pragma once

#include "app/base/result.h"
#include "app/domain/correction_change.h"

namespace linimasa::domain {

/// Where decisions on events and rules for entities are kept, apart from all that the machine makes. What it is asked for it
/// gives by time and id.
class CorrectionStore {
public:
    CorrectionStore() = default;
    CorrectionStore(const CorrectionStore&) = delete;
    CorrectionStore& operator=(const CorrectionStore&) = delete;
    virtual ~CorrectionStore() = default;

    [[nodiscard]] virtual base::Result<EventDecisions> decisions() const = 0;
    [[nodiscard]] virtual base::Result<EntityRules> rules() const = 0;

    /// Makes the change whole, or nothing of it. When it returns without an error the change is on the disk, so that it
    /// outlives a crash. What `after` names is put in the place of what has its id; `before` is not compared.
    [[nodiscard]] virtual base::Result<void> apply(const CorrectionChange& change) = 0;
};

} // namespace linimasa::domain
