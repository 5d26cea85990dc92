#pragma once

#include "app/domain/correction_store.h"

#include <map>
#include <optional>

namespace linimasa::corrections {

/// Keeps decisions and rules as long as it lives: for a window without a library, and for tests, which can make it refuse.
class MemoryCorrectionStore : public domain::CorrectionStore {
public:
    [[nodiscard]] base::Result<domain::EventDecisions> decisions() const override;
    [[nodiscard]] base::Result<domain::EntityRules> rules() const override;
    [[nodiscard]] base::Result<void> apply(const domain::CorrectionChange& change) override;

    /// Every change fails with this error from now on, as on a full disk; none lets them through again.
    void refuse(std::optional<base::Error> error) { m_refusal = std::move(error); }

private:
    std::map<QString, domain::EventDecision> m_decisions;
    std::map<QString, domain::EntityRule> m_rules;
    std::optional<base::Error> m_refusal;
};

} // namespace linimasa::corrections
