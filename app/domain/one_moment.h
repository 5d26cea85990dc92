#pragma once

#include "app/domain/chronology.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace linimasa::domain {

/// A day and a time of day as a passage states them, with the time zone it names.
struct StatedMoment {
    QDateTime local; // as stated; its own zone is UTC, so that it reads as it is written
    QString zone; // "WIB", "JST"
    int hours = 0; // of that zone, east of UTC

    [[nodiscard]] QDateTime utc() const { return local.addSecs(-3600LL * hours); }
};

/// The moment that a passage states; none unless its date is one day and it states a time with its zone.
/// Zones: UTC, GMT, WIB (UTC+7), WITA (+8), WIT (+9), JST (+9), ICT (+7) and their names in the four languages.
[[nodiscard]] std::optional<StatedMoment> momentOf(const Evidence& evidence);

/// Whether passages that state different days may speak of one moment, each in the time of its own country: every passage with a day
/// of its own states a time with its zone, and the times are the same within an hour. ("14 May, 23.30 WIB" and "15 May, 01:30 JST".)
[[nodiscard]] bool mayBeOneMoment(const std::vector<Evidence>& evidences);

} // namespace linimasa::domain
