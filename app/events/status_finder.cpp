#include "app/events/status_finder.h"

#include <algorithm>

namespace linimasa::events {

namespace {

using domain::EventStatus;

/// Whether the sentence takes back what it tells at `position`: "denied that …", "…を否定した", "rumours say …".
bool isTakenBack(const SentenceReading& sentence, qsizetype position, bool japanese)
{
    if (!sentence.has(WordClass::Denial | WordClass::Rumour)) {
        return false;
    }
    constexpr qsizetype reach = 1000; // units; a "sentence" that is longer is a list
    return std::ranges::any_of(within(sentence.hits, {position - reach, position + reach}), [&](const WordHit& hit) {
        const bool before = hit.range.begin < position;
        return (hit.is(WordClass::Denial) && before != japanese) || (hit.is(WordClass::Rumour) && (before || japanese));
    });
}

bool touches(const WordHit& hit, base::TextRange range)
{
    return hit.range.end <= range.begin && range.begin - hit.range.end <= 2;
}

bool follows(const WordHit& hit, base::TextRange range)
{
    return hit.range.begin >= range.end && hit.range.begin - range.end <= 1;
}

/// Of two dates in a clause that tells of a postponement, the one moved to.
bool isNewDate(const Clause& clause, const domain::Timex& timex)
{
    for (const WordHit& hit : clause.hits) {
        if ((hit.is(WordClass::To) && touches(hit, timex.range))
            || (hit.is(WordClass::ToAfter) && follows(hit, timex.range))) {
            return true;
        }
    }
    return false;
}

const Clause* after(const SentenceReading& sentence, const Clause& clause)
{
    const auto next = std::ranges::upper_bound(sentence.clauses, clause.range.begin, {},
                                               [](const Clause& other) { return other.range.begin; });
    return next == sentence.clauses.end() || !next->timexes.empty() ? nullptr : &*next;
}

} // namespace

std::optional<EventStatus> findStatus(const SentenceReading& sentence, const Clause& clause, const domain::Timex* timex,
                                      const std::optional<domain::PublicationDate>& published,
                                      domain::Language language)
{
    const qsizetype position = timex != nullptr ? timex->range.begin : clause.range.end;
    if (isTakenBack(sentence, position, language == domain::Language::Japanese)) {
        return std::nullopt;
    }
    const Clause* next = after(sentence, clause);
    const auto told
        = [&](WordClass wordClass) { return clause.has(wordClass) || (next != nullptr && next->has(wordClass)); };
    if (told(WordClass::Cancelled)) {
        return std::nullopt;
    }
    if (told(WordClass::Postponed)) {
        return timex != nullptr && isNewDate(clause, *timex) ? EventStatus::Planned : EventStatus::Postponed;
    }
    const bool dated = timex != nullptr && timex->value && timex->value->earliest().isValid();
    if (dated && published && published->date.earliest().isValid()) {
        const QDate today = published->date.earliest();
        if (timex->value->earliest() > today) {
            return EventStatus::Planned;
        }
        if (timex->value->latest() <= today) {
            return EventStatus::Happened; // "will provide …, it announced on Thursday"
        }
    }
    return clause.has(WordClass::Plan) ? EventStatus::Planned : EventStatus::Happened;
}

} // namespace linimasa::events
