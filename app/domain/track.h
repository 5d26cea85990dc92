#pragma once

#include "app/domain/language.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace linimasa::domain {

/// A strand of the chronology ("Japan–Vietnam"): which parties' doings belong to it. Tracks are data, so that a reader can
/// add one of their own.
struct Track {
    QString id; // "japan-vietnam": lower case ASCII, digits and hyphens
    QHash<Language, QString> names;
    /// Each inner list is one side: ids of parties of which at least one must take part. All sides must be there. May be empty
    /// where there are words.
    QList<QStringList> sides;
    /// Ids whose taking part moves an event out of this track (a bloc's meeting is not the bilateral one).
    QStringList without;
    /// Its themes: one of these must stand in the event's title or sentence, whatever its case and accents. Empty: any words.
    QStringList words = {};
    int order = 0; // the first track in this order whose sides fit takes the event
};

} // namespace linimasa::domain
