#pragma once

#include "app/domain/analysis.h"
#include "app/domain/chronology.h"
#include "app/domain/decision.h"
#include "app/domain/party.h"
#include "app/domain/track.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <span>

namespace linimasa::exports {

/// A chronology with what its writers need beside it. All of it outlives the writing.
struct ChronologyView {
    std::span<const domain::ChronologyEvent> events; // in order, filtered already
    std::span<const domain::AnalysedArticle* const> articles; // evidences point into these
    std::span<const domain::Track> tracks; // for their names
    QString filter; // what was asked for, in words ("track=japan-vietnam"); empty: everything
    QString scope = {}; // what was chosen from, in words ("all articles", "selection"); empty: not said
    std::span<const domain::Decision> decisions = {}; // sorted by event; of these events and perhaps of others
    QDateTime made = {}; // UTC; null: not said, so that the bytes depend on the articles alone
    QString summary = {}; // stated in the place of the counts: for a preview of a part; empty: counted
    std::span<const domain::Party> parties = {}; // of the lists: names of those that no evidence names itself
};

/// How many there are of what the head of every format states.
struct ChronologyCounts {
    qsizetype events = 0;
    qsizetype confirmed = 0;
    qsizetype suggested = 0;
    qsizetype rejected = 0;
    qsizetype openConflicts = 0;
    qsizetype articles = 0; // that the events' evidences come from

    bool operator==(const ChronologyCounts&) const = default;
};

/// Empty when the article is not at hand.
[[nodiscard]] const domain::Article& articleOf(const ChronologyView& view, const domain::Evidence& evidence);
[[nodiscard]] const domain::Analysis& analysisOf(const ChronologyView& view, const domain::Evidence& evidence);
/// What the article tells there: the machine's telling, or what the evidence carries where a person made it.
[[nodiscard]] domain::Event tellingOf(const ChronologyView& view, const domain::Evidence& evidence);
/// The passage that proves it, on one line.
[[nodiscard]] QString sentenceOf(const ChronologyView& view, const domain::Evidence& evidence);
/// The date as the article writes it; empty when it writes none.
[[nodiscard]] QString writtenDateOf(const ChronologyView& view, const domain::Evidence& evidence);
/// Counted from 1, as a reader counts.
[[nodiscard]] qsizetype paragraphOf(const ChronologyView& view, const domain::Evidence& evidence);
/// The outlet, else the file's name.
[[nodiscard]] QString sourceOf(const domain::Article& article);
[[nodiscard]] QString fileNameOf(const domain::Article& article);

/// The decision on the event; null when nobody has decided.
[[nodiscard]] const domain::Decision* decisionOn(const ChronologyView& view, const domain::ChronologyEvent& event);
[[nodiscard]] domain::DecisionStatus statusOf(const ChronologyView& view, const domain::ChronologyEvent& event);
/// The person has looked at readings that disagree and left them open on purpose.
[[nodiscard]] bool isLeftOpen(const ChronologyView& view, const domain::ChronologyEvent& event);
/// Readings disagree and the person has preferred none, or left them open on purpose: whoever reads the export does not know more.
[[nodiscard]] bool hasOpenConflict(const ChronologyView& view, const domain::ChronologyEvent& event);
/// The date that leads: the person's, where there is one.
[[nodiscard]] std::optional<domain::Edtf> leadingDate(const ChronologyView& view, const domain::ChronologyEvent& event);
/// The same in EDTF, or "undated".
[[nodiscard]] QString dateOf(const ChronologyView& view, const domain::ChronologyEvent& event);
/// What the readings are to the reader: "⚠ Dates to decide", "⚠ Dates left open" or, when one leads, "Dates that differed".
[[nodiscard]] QString readingsHeading(const ChronologyView& view, const domain::ChronologyEvent& event);
/// The readings there were, when dates disagree or did before the person preferred one; empty otherwise.
[[nodiscard]] QString readingsOf(const ChronologyView& view, const domain::ChronologyEvent& event);
/// "confirmed by Sari on 2025-06-02; prefers 2025-05-14 (the embassy said so)"; empty when nobody has decided.
[[nodiscard]] QString decisionWords(const ChronologyView& view, const domain::ChronologyEvent& event);
/// The track's English name, else its id.
[[nodiscard]] QString trackNameOf(const ChronologyView& view, const QString& track);
/// An entity's name as the evidences' articles have it (the preferred English one where it is known), else as the lists have it (an
/// alliance whose centre alone is named), else its id.
[[nodiscard]] QString entityNameOf(const ChronologyView& view, const domain::ChronologyEvent& event, const QString& id);
/// The names of all parties, divided by commas.
[[nodiscard]] QString partyNamesOf(const ChronologyView& view, const domain::ChronologyEvent& event);
/// "weekday-date-mismatch: 2023-10-04 or 2023-10-05"; empty without a conflict.
[[nodiscard]] QString conflictOf(const std::optional<domain::DateConflict>& conflict);
/// The same for people: "Weekday and date disagree, 2023-10-04 is a Wednesday: 2023-10-04 or 2023-10-05".
[[nodiscard]] QString conflictInWords(const std::optional<domain::DateConflict>& conflict);

[[nodiscard]] ChronologyCounts countsOf(const ChronologyView& view);
/// "17 events (15 confirmed, 2 suggested) · 2 with open date conflicts · scope: all articles · filter: … · 24 articles ·
/// made 2025-06-02": what is not there is left out.
[[nodiscard]] QString summaryOf(const ChronologyView& view);

} // namespace linimasa::exports
