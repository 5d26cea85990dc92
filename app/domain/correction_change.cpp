#include "app/domain/correction_change.h"

namespace linimasa::domain {

CorrectionChange CorrectionChange::inverse() const
{
    CorrectionChange back;
    for (auto edit = decisions.rbegin(); edit != decisions.rend(); ++edit) {
        back.decisions.push_back(edit->inverse());
    }
    for (auto edit = rules.rbegin(); edit != rules.rend(); ++edit) {
        back.rules.push_back(edit->inverse());
    }
    return back;
}

} // namespace linimasa::domain
