#pragma once

#include "ui/models/event_filter.h"
#include "ui/models/filtered_events.h"

#include <QString>

namespace linimasa::timeline {

/// The filter as one line ("Japan–Vietnam · agreement · “cyber” · conflicts only"); empty when it lets everything through.
[[nodiscard]] QString filterInWords(const models::EventFilter& filter, const models::TrackNames& names);

/// "17 events", "17 of 42 events · filter: …".
[[nodiscard]] QString countInWords(const models::FilteredEvents& shown, const models::EventFilter& filter);

/// Why no event is shown: a title and what would help.
struct EmptyReason {
    QString title;
    QString detail;
    bool byFilter = false; // clearing the filter would show events
};
[[nodiscard]] EmptyReason whyEmpty(const models::FilteredEvents& shown, const models::EventFilter& filter);

} // namespace linimasa::timeline
