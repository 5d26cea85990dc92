#include "app/domain/decision.h"

namespace linimasa::domain {

using namespace Qt::StringLiterals;

QString nameOf(DecisionStatus status)
{
    switch (status) {
    case DecisionStatus::Suggested:
        return u"suggested"_s;
    case DecisionStatus::Confirmed:
        return u"confirmed"_s;
    case DecisionStatus::Rejected:
        break;
    }
    return u"rejected"_s;
}

} // namespace linimasa::domain
