#pragma once

#include "app/base/text_range.h"
#include "app/domain/event.h"

#include <QString>
#include <QStringList>
#include <QtTypes>

#include <optional>
#include <vector>

namespace linimasa::domain {

/// A passage by what it says: it is found again in the text of that key whatever the machine makes of it, and shown even when
/// the text is gone.
struct Passage {
    QString textKey = {}; // SHA-256 of the article's clean text, lower-case hexadecimal
    base::TextRange range = {}; // UTF-16 units
    std::optional<base::TextRange> dateRange
        = {}; // the time expression in it, which tells two events of one sentence apart
    QString quote = {}; // the text at `range`

    bool operator==(const Passage&) const = default;
};

enum class EventVerdict : quint8 { Confirmed, Rejected };

/// How a person settled dates that cannot all be true. What was not chosen is kept in `readings`.
enum class DateSettlement : quint8 {
    None, // there was nothing to settle
    Preferred, // one of the readings
    Range, // both, as an interval
    KeptOpen, // looked at and left open on purpose
    Typed, // none of the readings: another date
};

/// An event's values as a person left them.
struct EventFields {
    std::optional<Edtf> date = {}; // none: undated
    QString dateWritten = {}; // as the source writes it
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    EventTheme theme = EventTheme::Cyber;
    QString track = {};
    QString title = {};
    QStringList parties = {}; // entity ids, sorted
    QString place = {}; // entity id, or empty

    bool operator==(const EventFields&) const = default;
};

/// What a person decided of an event. It refers to passages and never to the machine's ids, so it survives a new analysis, a
/// new import and a new set of rules. Confirming two suggestions as one merges them; confirming parts of one splits it.
struct EventDecision {
    QString id = {}; // stable, unique; the id of the confirmed event
    EventVerdict verdict = EventVerdict::Confirmed;
    std::vector<Passage> passages = {}; // never empty; the best one first
    EventFields fields = {};
    DateSettlement settlement = DateSettlement::None;
    std::vector<Edtf> readings = {}; // the dates there were to choose from, the printed one first
    QString reason = {}; // why, in the person's words
    QString note = {}; // Markdown
    QString replaces = {}; // id of the decision that this one changes (a plan and what became of it); else empty
    QString decidedBy = {}; // the person's name as they gave it; may be empty
    qint64 decidedAt = 0; // milliseconds since 1970, UTC

    bool operator==(const EventDecision&) const = default;
};

using EventDecisions = std::vector<EventDecision>;

} // namespace linimasa::domain
