#pragma once

#include "app/domain/analysis.h"
#include "app/domain/chronology.h"
#include "app/domain/track.h"

#include <QDate>
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
};

[[nodiscard]] const domain::Article& articleOf(const ChronologyView& view, const domain::Evidence& evidence);
[[nodiscard]] const domain::Analysis& analysisOf(const ChronologyView& view, const domain::Evidence& evidence);
[[nodiscard]] const domain::Event& tellingOf(const ChronologyView& view, const domain::Evidence& evidence);
/// The passage that proves it, on one line.
[[nodiscard]] QString sentenceOf(const ChronologyView& view, const domain::Evidence& evidence);
/// The date as the article writes it; empty when it writes none.
[[nodiscard]] QString writtenDateOf(const ChronologyView& view, const domain::Evidence& evidence);
/// Counted from 1, as a reader counts.
[[nodiscard]] qsizetype paragraphOf(const ChronologyView& view, const domain::Evidence& evidence);
/// The outlet, else the file's name.
[[nodiscard]] QString sourceOf(const domain::Article& article);
[[nodiscard]] QString fileNameOf(const domain::Article& article);

/// EDTF, or "undated".
[[nodiscard]] QString dateOf(const domain::ChronologyEvent& event);
/// The track's English name, else its id.
[[nodiscard]] QString trackNameOf(const ChronologyView& view, const QString& track);
/// An entity's name as the evidences' articles have it (the preferred English one where it is known), else its id.
[[nodiscard]] QString entityNameOf(const ChronologyView& view, const domain::ChronologyEvent& event, const QString& id);
/// The names of all parties, divided by commas.
[[nodiscard]] QString partyNamesOf(const ChronologyView& view, const domain::ChronologyEvent& event);
/// "weekday-date-mismatch: 2023-10-04 or 2023-10-05"; empty without a conflict.
[[nodiscard]] QString conflictOf(const std::optional<domain::DateConflict>& conflict);
/// "3 events · 1 with an open date conflict · 2 articles", and the filter when there is one.
[[nodiscard]] QString summaryOf(const ChronologyView& view);

} // namespace linimasa::exports
