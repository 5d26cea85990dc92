#pragma once

#include "app/base/result.h"
#include "app/domain/correction_change.h"

#include <QByteArray>

namespace linimasa::exports {

/// What a person decided of events and corrected of entities, complete: schema linimasa.corrections/1, an object with
/// "decisions" and "entity_rules" as app/domain/correction_json.h writes them. Positions are UTF-16 units, and the file says
/// so: passages name texts by their keys, which need not be at hand. The same corrections give the same bytes.
[[nodiscard]] QByteArray correctionsJson(const domain::EventDecisions& decisions, const domain::EntityRules& rules);

/// What an import will change and what it passes over.
struct CorrectionsPlan {
    domain::CorrectionChange change; // one step
    qsizetype known = 0; // there already, in this form or a newer one
    qsizetype unclear = 0; // not understood: a kind of a later program
};

/// Reads what correctionsJson() wrote beside what is there already: of two forms of one decision the one made last stays. Errors:
/// no JSON, or another schema.
[[nodiscard]] base::Result<CorrectionsPlan>
planCorrections(const QByteArray& json, const domain::EventDecisions& decisions, const domain::EntityRules& rules);

} // namespace linimasa::exports
