#pragma once

#include "ui/models/collection.h"

#include <QString>

namespace linimasa::models {

/// The passage to look at when the event is decided on: the first that contradicts itself and can be shown; of a confirmed event the
/// first that is suggested for it; else the best one. Null when none can be shown.
[[nodiscard]] const domain::Evidence* passageInQuestion(const Collection& collection,
                                                        const domain::ChronologyEvent& event);

/// What speaks for a reading of the event's contradicting dates, in a few words: that it is what the date or the weekday says,
/// the order of day and month, and the outlets that name this very day without a doubt. Empty when nothing does.
[[nodiscard]] QString groundsFor(const domain::Edtf& reading, const domain::ChronologyEvent& event,
                                 const Collection& collection);

} // namespace linimasa::models
