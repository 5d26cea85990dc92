#include "app/events/dating.h"

#include <algorithm>

namespace linimasa::events {

using domain::EventKind;

namespace {

/// "It was the third such meeting since 2019": the date says from when things are counted, and dates none of them. What a verb
/// tells ("in operation since 2018") began then.
bool onlyCounts(const domain::Timex& timex, const Clause& clause, const ActReading& act)
{
    if (!clause.has(WordClass::Since | WordClass::SinceAfter) || act.kind == EventKind::Partnership) {
        return false;
    }
    // What is counted is counted from a year or a month; on a day something began ("since Tuesday they have had …").
    const bool day = timex.value && timex.value->first() && timex.value->first()->isDay();
    const bool tells = (act.byVerb && !clause.has(WordClass::Postponed)) || day; // "had been delayed twice since March"
    constexpr qsizetype near = 6; // units of small words between
    return std::ranges::any_of(clause.hits, [&](const WordHit& hit) {
        const bool before = hit.is(WordClass::Since) && !tells && hit.range.end <= timex.range.begin
            && timex.range.begin - hit.range.end <= near;
        const qsizetype gap = hit.range.begin - timex.range.end;
        return before || (hit.is(WordClass::SinceAfter) && (gap == 0 || gap == 1));
    });
}

/// "昨年度までに延べ180人が修了した": a sum up to a month or year that is over dates none of what it adds up.
bool sumsUp(const domain::Timex& timex, const Clause& clause, const std::optional<domain::PublicationDate>& published,
            QStringView text)
{
    constexpr qint64 longest = 14; // days
    const bool vague = timex.value && timex.value->earliest().isValid() && timex.value->latest().isValid()
        && timex.value->earliest().daysTo(timex.value->latest()) > longest;
    if (!vague || !published || timex.value->latest() > published->date.latest()
        || clause.has(WordClass::From | WordClass::FromAfter | WordClass::Closes | WordClass::Postponed)) {
        return false;
    }
    if (text.sliced(timex.range.end).startsWith(u"までに")) {
        return true;
    }
    return std::ranges::any_of(clause.hits, [&](const WordHit& hit) {
        const bool before = hit.is(WordClass::Until) && hit.range.end <= timex.range.begin
            && timex.range.begin - hit.range.end <= 3 && hit.range.begin - clause.range.begin <= 3;
        return before || (hit.is(WordClass::UntilAfter) && hit.range.begin == timex.range.end);
    });
}

/// "Indonesia, which chairs ASEAN this year": no deed.
bool onlyChairs(const domain::Timex& timex, const Clause& clause)
{
    constexpr qint64 term = 180; // days of a year's or half a year's chair
    return clause.has(WordClass::Chairs)
        && (!timex.value || !timex.value->earliest().isValid() || !timex.value->latest().isValid()
            || timex.value->earliest().daysTo(timex.value->latest()) > term);
}

/// "adopted on Wednesday the plan for 2023–2025": the years belong to the thing, the day to the deed.
bool isTermOfThing(const domain::Timex& timex, const Clause& clause)
{
    const auto isDay = [](const domain::Timex& other) { return other.value && other.value->first()->isDay(); };
    if (timex.value && timex.value->isInterval() && timex.value->first() && timex.value->first()->month == 0
        && std::ranges::any_of(clause.timexes, isDay)) {
        return true;
    }
    // "will meet in November on a road map until 2030"
    const bool year
        = timex.value && !timex.value->isInterval() && timex.value->first() && timex.value->first()->month == 0;
    return year && clause.timexes.size() > 1 && std::ranges::any_of(clause.hits, [&](const WordHit& hit) {
               return (hit.is(WordClass::Until) && hit.range.end <= timex.range.begin
                       && timex.range.begin - hit.range.end <= 6)
                   || (hit.is(WordClass::UntilAfter) && hit.range.begin == timex.range.end);
           });
}

} // namespace

bool isPartOfName(const domain::Timex& timex, const SentenceReading& sentence)
{
    auto after = std::ranges::upper_bound(sentence.mentions, timex.range.begin, {},
                                          [](const domain::Mention& mention) { return mention.range.begin; });
    return after != sentence.mentions.begin() && (--after)->range.contains(timex.range);
}

bool isCoarserThanNeighbour(const domain::Timex& timex, const Clause& clause)
{
    const auto at = static_cast<std::size_t>(&timex - clause.timexes.data());
    const auto finer = [&](std::size_t other) {
        const domain::Timex& neighbour = clause.timexes[other];
        // "will join in mid-2024, the minister said today": the day of a saying is no finer date of the deed.
        const bool saying
            = neighbour.use == domain::TimexUse::Attribution && timex.use != domain::TimexUse::Attribution;
        return !saying && timex.value && neighbour.value && timex.value->nests(*neighbour.value)
            && (!neighbour.value->nests(*timex.value) || other < at);
    };
    if (!timex.value) { // "this year it fell on 26 September 2024", where nothing says which year this is
        return std::ranges::any_of(clause.timexes, [](const domain::Timex& other) { return other.value.has_value(); });
    }
    return (at > 0 && finer(at - 1)) || (at + 1 < clause.timexes.size() && finer(at + 1));
}

bool datesNothing(const domain::Timex& timex, const Clause& clause, const ActReading& act, const Story& story)
{
    return onlyCounts(timex, clause, act) || isTermOfThing(timex, clause) || onlyChairs(timex, clause)
        || sumsUp(timex, clause, story.input.published, story.article.text);
}

} // namespace linimasa::events
