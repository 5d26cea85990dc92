#include "app/events/sayings.h"

#include <algorithm>
#include <iterator>

namespace linimasa::events {

namespace {

using domain::EventKind;

/// "They pored over the disks in March, an official said": the comma closes what is dated, unless the date heads the clause.
bool closesBefore(const domain::Timex& timex, const WordHit& saying, const Clause& clause,
                  const ArticleReading& article)
{
    constexpr qsizetype head = 12; // units of small words before a date that heads its clause
    return article.language != domain::Language::Japanese && timex.range.begin - clause.range.begin > head
        && QStringView(article.text).sliced(timex.range.end, saying.range.begin - timex.range.end).contains(u',');
}

} // namespace

bool datesSaying(const domain::Timex& timex, const Clause& clause, const SentenceReading& sentence, const Story& story)
{
    const auto& published = story.input.published;
    const ArticleReading& article = story.article;
    // What is reported was said by then.
    if (published && timex.value && timex.value->earliest().isValid() && published->date.latest().isValid()
        && timex.value->earliest() > published->date.latest()) {
        return false;
    }
    if (timex.value && timex.value->isInterval()) {
        return false; // nobody speaks for days
    }
    const bool attributed = timex.use == domain::TimexUse::Attribution;
    if (attributed && article.language == domain::Language::Japanese && !sentence.timexes.empty()
        && timex.range.begin > sentence.timexes.front().range.begin) {
        return true; // a day that is not the first is one of saying only where it stands beside the verb ("…と、外務省が15日発表した")
    }
    if (!clause.has(WordClass::Say)) {
        return attributed && sentence.has(WordClass::Say) && !clause.has(actWords);
    }
    const auto next = std::ranges::lower_bound(clause.hits, timex.range.begin, {},
                                               [](const WordHit& hit) { return hit.range.begin; });
    for (auto hit = next; hit != clause.hits.begin();) {
        --hit;
        if (hit->is(WordClass::Say)) {
            return true;
        }
        if (hit->is(actWords)) {
            return false;
        }
    }
    // Nothing before it: the first verb after it decides ("Kishi on Tuesday said …").
    for (auto hit = next; hit != clause.hits.end(); ++hit) {
        if (hit->is(WordClass::Act | WordClass::Hold | WordClass::Say)) {
            return hit->is(WordClass::Say) && !closesBefore(timex, *hit, clause, article);
        }
    }
    return attributed;
}

bool isMadeAtMeeting(const Clause& clause, const domain::Timex& timex)
{
    const auto isSaying = [](const WordHit& hit) { return hit.is(WordClass::Say); };
    const auto isMeeting = [](const WordHit& hit) {
        return hit.is(WordClass::Noun)
            && (hit.word->nounKind == EventKind::Meeting || hit.word->nounKind == EventKind::Exercise);
    };
    const auto after = std::ranges::lower_bound(clause.hits, timex.range.begin, {},
                                                [](const WordHit& hit) { return hit.range.begin; });
    auto saying = after;
    while (saying != clause.hits.begin() && !isSaying(*std::prev(saying))) {
        --saying;
    }
    const bool saidBefore = saying != clause.hits.begin();
    const auto next = std::find_if(after, clause.hits.end(), isSaying);
    return saidBefore ? std::any_of(saying, after, isMeeting) : std::any_of(after, next, isMeeting);
}

} // namespace linimasa::events
