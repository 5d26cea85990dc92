#pragma once

#include "app/domain/decision.h"
#include "app/domain/event.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::domain {

/// One passage that proves an event. It carries what the article says there, so that a chronology can be shown, searched and
/// written without its articles at hand.
struct Evidence {
    qsizetype article = 0; // the number the article was given with: its index in a list, or the library's number
    qsizetype event = 0; // index into that article's events
    QString origin; // evidences of the same origin (copies of one wire story) count as one source
    base::TextRange range = {}; // of the passage, in the article's text
    QString passage = {}; // the text of `range` as it stands
    std::optional<base::TextRange> dateRange = {}; // the expression that dates it, in the article's text
    QString dateAsWritten = {}; // the text of `dateRange` as it stands
    std::optional<Edtf> date = {}; // what this passage says; none: undated
    std::optional<DateConflict> conflict = {}; // the passage contradicts itself
    bool isDecided = false; // a person's decision speaks of this passage; else the machine suggests it
};

/// An event of the chronology: all tellings of it, within and across articles.
struct ChronologyEvent {
    QString id; // stable for the same evidences' texts
    std::optional<Edtf>
        date; // the finest date that all evidences nest in; an interval of the readings when they differ
    std::optional<DateConflict> conflict; // the evidences disagree, or one contradicts itself
    QString track;
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Happened;
    EventTheme theme = EventTheme::Cyber;
    QString title;
    QStringList parties;
    QString place;
    double confidence = 0;
    std::vector<Evidence> evidences; // never empty; the best one first
    qsizetype origins = 0; // independent origins among the evidences
    /// What a person said of it. Never set by the machine: corrections::reviewEvents puts the decisions over its suggestions.
    DecisionStatus review = DecisionStatus::Suggested;
};

/// In chronological order, undated events last.
using Chronology = std::vector<ChronologyEvent>;

} // namespace linimasa::domain
