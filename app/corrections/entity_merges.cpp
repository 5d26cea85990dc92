#include "app/corrections/entity_merges.h"

#include <QHash>

#include <algorithm>

namespace linimasa::corrections {

void mergeEntities(domain::Chronology& events, std::span<const domain::EntityRule> rules)
{
    QHash<QString, QString> merged; // by the id it had
    for (const domain::EntityRule& rule : rules) {
        if (rule.kind == domain::EntityRuleKind::Merge && rule.reach == domain::RuleReach::Everywhere) {
            // What was merged into this one goes along.
            for (QString& target : merged) {
                target = target == rule.entity ? rule.target.id : target;
            }
            merged.insert(rule.entity, rule.target.id);
        }
    }
    if (merged.isEmpty()) {
        return;
    }
    for (domain::ChronologyEvent& event : events) {
        if (std::ranges::any_of(event.parties, [&](const QString& party) { return merged.contains(party); })) {
            for (QString& party : event.parties) {
                party = merged.value(party, party);
            }
            event.parties.sort();
            event.parties.removeDuplicates();
        }
        event.place = merged.value(event.place, event.place);
    }
}

} // namespace linimasa::corrections
