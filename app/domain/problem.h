#pragma once

#include "app/base/text_range.h"

#include <QString>

namespace linimasa::domain {

/// Something in an article that a person should look at.
struct Problem {
    QString code; // "weekday-date-mismatch"
    base::TextRange range;
    QString message; // a sentence for the reader
};

} // namespace linimasa::domain
