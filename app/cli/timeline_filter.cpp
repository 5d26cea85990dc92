#include "app/cli/timeline_filter.h"

namespace linimasa::cli {

using namespace Qt::StringLiterals;

bool TimelineFilter::accepts(const domain::ChronologyEvent& event) const
{
    if (!tracks.isEmpty() && !tracks.contains(event.track)) {
        return false;
    }
    if (!from && !to) {
        return true;
    }
    if (!event.date) {
        return false;
    }
    // An open end reaches as far as needed; a date without a place on the calendar lies in no span.
    const QDate earliest = event.date->earliest();
    const QDate latest = event.date->latest();
    if (!earliest.isValid() && !latest.isValid()) {
        return false;
    }
    const bool endsTooEarly = from && latest.isValid() && latest < from->earliest();
    const bool beginsTooLate = to && earliest.isValid() && earliest > to->latest();
    return !endsTooEarly && !beginsTooLate;
}

QString TimelineFilter::description() const
{
    QStringList parts;
    if (!tracks.isEmpty()) {
        parts.append(u"track=%1"_s.arg(tracks.join(u'+')));
    }
    if (from) {
        parts.append(u"from=%1"_s.arg(from->toString()));
    }
    if (to) {
        parts.append(u"to=%1"_s.arg(to->toString()));
    }
    return parts.join(u", "_s);
}

} // namespace linimasa::cli
