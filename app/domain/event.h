#pragma once

#include "app/base/text_range.h"
#include "app/domain/timex.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace linimasa::domain {

enum class EventKind {
    Agreement,
    Meeting,
    Exercise,
    Partnership,
    CapacityBuilding,
    Aid,
    Statement,
    Incident,
    Plan,
    Other,
};

enum class EventStatus { Happened, Planned, Postponed, Denied };

/// Whether the event is a matter of cyber security itself or a milestone that such an article hangs it on.
enum class EventTheme { Cyber, Context };

/// One telling of an event in one article. Its range is the sentence or clause that proves it.
struct Event {
    QString id; // the same for all tellings of one event in the article; stable for the same text
    base::TextRange range;
    std::optional<base::TextRange> dateRange; // the time expression that dates it
    std::optional<Edtf> date; // none: undated
    std::optional<DateConflict> conflict;
    DateParts inferred;
    QString track; // a track's id, or "other"
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    EventTheme theme = EventTheme::Cyber;
    QString title; // in the article's language, from the article's words
    QStringList parties; // entity ids, sorted, without doubles
    QString place; // entity id, or empty
    double confidence = 0; // 0–1
    QString rule; // how it came about ("clause", "neighbour-sentence", "dateline")
};

} // namespace linimasa::domain
