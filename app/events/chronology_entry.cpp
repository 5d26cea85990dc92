#include "app/events/chronology_entry.h"

#include "app/domain/one_moment.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

using domain::Edtf;
using domain::EventKind;
using domain::EventStatus;

struct DateOutcome {
    std::optional<Edtf> date;
    std::optional<domain::DateConflict> conflict;
};

/// The finest date that lies in all others; without one, the whole stretch and the readings that cannot all be true.
DateOutcome settleDates(std::vector<Edtf> dates)
{
    if (dates.empty()) {
        return {};
    }
    std::ranges::sort(dates, [](const Edtf& left, const Edtf& right) {
        const auto length = [](const Edtf& date) {
            return date.earliest().isValid() && date.latest().isValid() ? date.earliest().daysTo(date.latest())
                                                                        : std::numeric_limits<qint64>::max();
        };
        return std::pair(length(left), left.toString()) < std::pair(length(right), right.toString());
    });
    dates.erase(std::ranges::unique(dates).begin(), dates.end());
    const Edtf finest = dates.front();
    if (std::ranges::all_of(dates, [&](const Edtf& date) { return date == finest || date.nests(finest); })) {
        return {.date = finest, .conflict = {}};
    }
    // Of the readings those that hold no finer one remain.
    std::vector<Edtf> readings;
    for (const Edtf& date : dates) {
        if (std::ranges::none_of(readings, [&](const Edtf& reading) { return date.nests(reading); })) {
            readings.push_back(date);
        }
    }
    std::ranges::sort(readings, domain::chronologicallyBefore);
    DateOutcome outcome {.date = readings.front(),
                         .conflict
                         = domain::DateConflict {.code = domain::ConflictCode::SourcesDisagree, .readings = readings}};
    const Edtf& last = *std::ranges::max_element(readings, {}, [](const Edtf& date) { return date.latest(); });
    if (readings.front().first() && last.last()) {
        outcome.date = Edtf::interval(readings.front().first(), last.last());
    }
    return outcome;
}

struct Proof {
    domain::Evidence evidence;
    const domain::Event* event = nullptr;
    QByteArray key;
};

/// The best first: surest, then told there first, then by content.
std::vector<Proof> proofsOf(const std::vector<ArticleEvent>& same, std::span<const domain::ArticleEvents> articles,
                            std::span<const QString> origins)
{
    std::vector<Proof> proofs;
    for (const ArticleEvent& event : same) {
        for (const std::size_t index : event.events) {
            const domain::ToldEvent& told = articles[event.article].events[index];
            proofs.push_back({.evidence = {.article = articles[event.article].article,
                                           .event = static_cast<qsizetype>(index),
                                           .origin = origins[event.article],
                                           .range = told.event.range,
                                           .passage = told.passage,
                                           .dateRange = told.event.dateRange,
                                           .dateAsWritten = told.dateAsWritten,
                                           .date = told.event.date,
                                           .conflict = told.event.conflict},
                              .event = &told.event,
                              .key = event.key});
        }
    }
    std::ranges::stable_sort(proofs, [](const Proof& left, const Proof& right) {
        const auto rank = [](const Proof& proof) {
            return std::tuple(-proof.event->confidence, proof.event->range.begin, proof.key, proof.event->id);
        };
        return rank(left) < rank(right);
    });
    return proofs;
}

template<typename Value, typename Read> Value mostWeighty(const std::vector<Proof>& proofs, Read read)
{
    // Sums of confidences would depend on the order of addition; counts do not. The best evidence breaks ties.
    std::map<Value, int> votes;
    for (const Proof& proof : proofs) {
        ++votes[read(*proof.event)];
    }
    Value best = read(*proofs.front().event);
    for (const auto& [value, count] : votes) {
        best = count > votes[best] ? value : best;
    }
    return best;
}

QString idOf(const std::vector<Proof>& proofs)
{
    std::set<QByteArray> texts;
    for (const Proof& proof : proofs) {
        texts.insert(proof.evidence.passage.toUtf8() + '|'
                     + (proof.event->date ? proof.event->date->toString().toUtf8() : QByteArray()));
    }
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArray& text : texts) {
        hash.addData(text);
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

EventKind kindOf(const std::vector<Proof>& proofs, EventStatus status)
{
    // What was planned takes the kind that it was when it happened.
    std::vector<Proof> telling;
    std::ranges::copy_if(proofs, std::back_inserter(telling), [&](const Proof& proof) {
        return proof.event->status == status && proof.event->kind != EventKind::Other;
    });
    return mostWeighty<EventKind>(telling.empty() ? proofs : telling,
                                  [](const domain::Event& event) { return event.kind; });
}

EventStatus statusOf(const std::vector<Proof>& proofs)
{
    const auto any = [&](EventStatus status) {
        return std::ranges::any_of(proofs, [&](const Proof& proof) { return proof.event->status == status; });
    };
    for (const EventStatus status : {EventStatus::Happened, EventStatus::Postponed, EventStatus::Planned}) {
        if (any(status)) {
            return status;
        }
    }
    return EventStatus::Denied;
}

} // namespace

domain::ChronologyEvent makeEntry(std::vector<ArticleEvent> same, std::span<const domain::ArticleEvents> articles,
                                  std::span<const QString> origins)
{
    const std::vector<Proof> proofs = proofsOf(same, articles, origins);
    const domain::Event& best = *proofs.front().event;
    domain::ChronologyEvent entry;
    entry.id = idOf(proofs);
    entry.status = statusOf(proofs);
    entry.kind = kindOf(proofs, entry.status);
    entry.track = best.track;
    entry.title = best.title;
    std::vector<Edtf> dates;
    std::map<QString, double> doubt; // by origin: that all its evidences mislead
    bool cyber = false;
    for (const Proof& proof : proofs) {
        const domain::Event& event = *proof.event;
        if (event.date) {
            dates.push_back(*event.date);
        }
        if (event.conflict && !entry.conflict) {
            entry.conflict = event.conflict;
        }
        cyber = cyber || event.theme == domain::EventTheme::Cyber;
        entry.parties += event.parties;
        entry.place = entry.place.isEmpty() ? event.place : entry.place;
        const auto [known, added] = doubt.try_emplace(proof.evidence.origin, 1 - event.confidence);
        known->second = added ? known->second : std::min(known->second, 1 - event.confidence);
        entry.evidences.push_back(proof.evidence);
    }
    entry.theme = cyber ? domain::EventTheme::Cyber : domain::EventTheme::Context;
    DateOutcome outcome = settleDates(std::move(dates));
    entry.date = std::move(outcome.date);
    // Both days stay, as the stretch that they are; only the warning would be wrong.
    if (outcome.conflict && !domain::mayBeOneMoment(entry.evidences)) {
        entry.conflict = std::move(outcome.conflict);
    }
    entry.parties.sort();
    entry.parties.removeDuplicates();
    double allMislead = 1;
    for (const auto& [origin, misleading] : doubt) {
        allMislead *= misleading;
    }
    entry.confidence = 1 - allMislead;
    entry.origins = static_cast<qsizetype>(doubt.size());
    return entry;
}

} // namespace linimasa::events
