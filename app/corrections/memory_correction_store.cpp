#include "app/corrections/memory_correction_store.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace linimasa::corrections {

namespace {

template<typename Thing> void put(std::map<QString, Thing>& things, const std::vector<domain::Edit<Thing>>& edits)
{
    for (const domain::Edit<Thing>& edit : edits) {
        if (edit.after) {
            things.insert_or_assign(edit.after->id, *edit.after);
        } else if (edit.before) {
            things.erase(edit.before->id);
        }
    }
}

} // namespace

base::Result<domain::EventDecisions> MemoryCorrectionStore::decisions() const
{
    const auto values = std::views::values(m_decisions);
    domain::EventDecisions all(values.begin(), values.end());
    std::ranges::stable_sort(all, {}, &domain::EventDecision::decidedAt);
    return all;
}

base::Result<domain::EntityRules> MemoryCorrectionStore::rules() const
{
    const auto values = std::views::values(m_rules);
    domain::EntityRules all(values.begin(), values.end());
    std::ranges::stable_sort(all, {}, &domain::EntityRule::madeAt);
    return all;
}

base::Result<void> MemoryCorrectionStore::apply(const domain::CorrectionChange& change)
{
    if (m_refusal) {
        return std::unexpected(*m_refusal);
    }
    put(m_decisions, change.decisions);
    put(m_rules, change.rules);
    return {};
}

} // namespace linimasa::corrections
