#include "ui/timeline/timeline_words.h"

#include "ui/models/count_words.h"
#include "ui/models/event_words.h"

#include <QCoreApplication>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

} // namespace

QString filterInWords(const models::EventFilter& filter, const models::TrackNames& names)
{
    QStringList parts;
    for (const QString& id : names.ids()) {
        if (filter.tracks().contains(id)) {
            parts << names.name(id);
        }
    }
    QStringList kinds;
    for (const domain::EventKind kind : filter.kinds()) {
        kinds << models::kindWord(kind);
    }
    kinds.sort();
    parts << kinds;
    QStringList reviews;
    for (const domain::DecisionStatus review : filter.reviews()) {
        reviews << models::reviewWord(review);
    }
    reviews.sort();
    parts << reviews;
    if (!filter.words().isEmpty()) {
        parts << u"“%1”"_s.arg(filter.words());
    }
    if (filter.conflictsOnly()) {
        parts << TimelineWords::tr("conflicts only");
    }
    return parts.join(u" · "_s);
}

QString countInWords(const models::FilteredEvents& shown, const models::EventFilter& filter)
{
    const int all = shown.events().rowCount();
    if (!filter.isActive()) {
        if (const int rejected = all - shown.rowCount(); rejected > 0) {
            return TimelineWords::tr("%1 · %n rejected", "events shown", rejected)
                .arg(models::eventsCounted(shown.rowCount()));
        }
        return all == 1 ? TimelineWords::tr("1 event") : TimelineWords::tr("%1 events").arg(all);
    }
    return TimelineWords::tr("%1 of %2 events · filter: %3")
        .arg(shown.rowCount())
        .arg(all)
        .arg(filterInWords(filter, shown.events().trackNames()));
}

EmptyReason whyEmpty(const models::FilteredEvents& shown, const models::EventFilter& filter)
{
    const models::Collection& collection = shown.events().collection();
    if (shown.events().rowCount() > 0) {
        return {.title
                = TimelineWords::tr("No event matches %1.").arg(filterInWords(filter, shown.events().trackNames())),
                .detail = {},
                .byFilter = true};
    }
    const models::Tally& read = collection.tally();
    if (collection.size() == 0) {
        return {.title = TimelineWords::tr("No articles are open."),
                .detail = TimelineWords::tr("Open articles and their dated events appear here.")};
    }
    if (read.waiting > 0) {
        return {.title = TimelineWords::tr("Reading articles: %1 to go.").arg(read.waiting), .detail = {}};
    }
    if (read.ready == 0) {
        return {.title = TimelineWords::tr("No article could be read."),
                .detail = TimelineWords::tr("The list says why, file by file.")};
    }
    QString detail;
    if (read.unresolved > 0) {
        detail = TimelineWords::tr("%1 relative dates are unresolved, because their articles have no publication date.")
                     .arg(read.unresolved);
    } else if (read.dates > 0) {
        detail = TimelineWords::tr("%1 dates were found, but no wording of cooperation beside them.").arg(read.dates);
    } else if (read.uncounted == 0) {
        detail = TimelineWords::tr("No dates were found.");
    }
    return {.title = TimelineWords::tr("No dated cooperation found in these articles."), .detail = detail};
}

} // namespace linimasa::timeline
