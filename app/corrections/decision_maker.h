#pragma once

#include "app/corrections/event_review.h"
#include "app/domain/chronology.h"
#include "app/domain/correction_change.h"

#include <functional>
#include <span>
#include <vector>

namespace linimasa::corrections {

/// What makes a decision besides the event: given, so that the same answers come out of the same question.
struct DecisionContext {
    const ArticleNames& names;
    std::span<const domain::EventDecision> decisions; // all that were made
    std::function<QString()> newId;
    qint64 now = 0; // milliseconds since 1970, UTC
    QString person = {}; // the name decisions are signed with; may be empty
};

/// The steps of deciding, each as one change that can be taken back. Events are as the reviewed chronology shows them. Where there
/// is nothing to change the change is empty.

/// Every event stands, with all its passages: suggestions are confirmed, rejections taken back, suggested sources accepted.
[[nodiscard]] domain::CorrectionChange confirmEvents(std::span<const domain::ChronologyEvent> events,
                                                     const DecisionContext& context);
/// None of them is an event of the chronology. Their passages are kept, so that they are not suggested again.
[[nodiscard]] domain::CorrectionChange rejectEvents(std::span<const domain::ChronologyEvent> events,
                                                    const DecisionContext& context, const QString& reason = {});
/// The decisions are withdrawn: what the machine finds is a suggestion again.
[[nodiscard]] domain::CorrectionChange withdrawDecisions(std::span<const domain::ChronologyEvent> events,
                                                         const DecisionContext& context);
/// The event is confirmed with these values. Sources that are suggested for it stay suggestions, unless the date is another: that
/// speaks of them all.
[[nodiscard]] domain::CorrectionChange editEvent(const domain::ChronologyEvent& event,
                                                 const domain::EventFields& fields, const DecisionContext& context);
/// The date is settled in this way; what was not chosen stays in the decision's readings. `date` is what now leads. With a way of
/// None and several readings the dates are said to contradict each other: they are to be settled from then on.
struct Settlement {
    domain::DateSettlement way = domain::DateSettlement::None;
    std::optional<domain::Edtf> date;
    QString reason;
    std::vector<domain::Edtf> readings = {}; // dates there were to choose from besides those in conflict
};
[[nodiscard]] domain::CorrectionChange settleDate(const domain::ChronologyEvent& event, const Settlement& settlement,
                                                  const DecisionContext& context);
/// All are one event, with the values of the first.
[[nodiscard]] domain::CorrectionChange mergeIntoFirst(std::span<const domain::ChronologyEvent> events,
                                                      const DecisionContext& context);
/// The evidences with these indexes are an event of their own. Empty unless at least one stays and one goes. Where dates were in conflict
/// both events are dated by what their own passages say.
[[nodiscard]] domain::CorrectionChange splitEvent(const domain::ChronologyEvent& event,
                                                  const std::vector<std::size_t>& evidences,
                                                  const DecisionContext& context, const QString& reason = {});
/// The passages with these indexes do not tell of the event: kept as a rejection, so that they are not suggested for it again. Only
/// for suggested sources of a confirmed event; empty for others.
[[nodiscard]] domain::CorrectionChange setSourcesAside(const domain::ChronologyEvent& event,
                                                       const std::vector<std::size_t>& evidences,
                                                       const DecisionContext& context);
/// The passage is one more source of the event, which is thereby confirmed.
[[nodiscard]] domain::CorrectionChange addSource(const domain::ChronologyEvent& event, const domain::Passage& passage,
                                                 const DecisionContext& context);
/// A new event that the machine did not see. With several `readings` of its date it is in conflict until it is settled.
[[nodiscard]] domain::CorrectionChange makeEvent(const domain::Passage& passage, const domain::EventFields& fields,
                                                 const DecisionContext& context,
                                                 const std::vector<domain::Edtf>& readings = {});

/// A date that contradicts itself dates no event: kept as a rejection with all its readings, so that it is not asked about again.
[[nodiscard]] domain::CorrectionChange
leaveDateAside(const domain::Passage& passage, const domain::DateConflict& conflict, const DecisionContext& context);

/// An event's values as they are shown, to be edited.
[[nodiscard]] domain::EventFields fieldsOf(const domain::ChronologyEvent& event);

} // namespace linimasa::corrections
