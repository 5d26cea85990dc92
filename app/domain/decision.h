#pragma once

#include "app/domain/edtf.h"

#include <QDateTime>
#include <QString>
#include <QtTypes>

#include <optional>
#include <vector>

namespace linimasa::domain {

/// What a person said of an event that the machine suggested. An event that nobody has decided on is Suggested.
enum class DecisionStatus : quint8 { Suggested, Confirmed, Rejected };

/// A person's decision on one event of the chronology, as exports tell of it. What is kept is domain::EventDecision.
struct Decision {
    QString event; // id of the chronology event
    DecisionStatus status = DecisionStatus::Suggested;
    QString by; // who confirmed or rejected it; empty: the reader, unnamed
    QDateTime at; // when, UTC, whole milliseconds; null when only a note was made
    /// The reading that the person prefers where dates disagree. The others are kept: they stay in the event's conflict.
    std::optional<Edtf> preferredDate;
    std::vector<Edtf> readings; // the dates there were to choose from, where one was preferred; the printed one first
    QString reason; // why that reading, or why rejected
    QString note; // Markdown

    bool operator==(const Decision&) const = default;
};

/// The words that files and the command line use: suggested, confirmed, rejected.
[[nodiscard]] QString nameOf(DecisionStatus status);

} // namespace linimasa::domain
