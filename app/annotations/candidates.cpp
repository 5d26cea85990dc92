#include "app/annotations/candidates.h"

#include "app/annotations/alignment.h"
#include "app/annotations/comparable_text.h"

#include <algorithm>
#include <cstdlib>

namespace linimasa::annotations {

namespace {

constexpr std::size_t mostVerbatim = 200;
constexpr std::size_t mostPlaces = 4;
constexpr qsizetype contextSlack = 16; // units a context may have grown by and is still looked at
constexpr qsizetype leastContext = 8; // units of context that can speak for a place
constexpr qsizetype longQuote = 1000; // units; a longer one is looked for by its head and its tail
constexpr qsizetype endPiece = 300;

// Thresholds. The marks of 1,000 random edits (tests/bench/placement) were the measure: none may be wrong.
constexpr double strong = 0.75; // a side that is this much alike speaks for a place
constexpr double strongForTwin = 0.92; // when the quote stood more than once
constexpr double clearLead = 0.1; // the best must be this much better than the next
constexpr int leastQuote = 4; // letters of a quote that one side can speak for
constexpr int tellingQuote = 30; // letters of a quote that speaks for itself; an ideograph or kana counts three

int weightOf(const QString& text)
{
    int weight = 0;
    for (const QChar c : text) {
        weight += c.unicode() >= 0x3040 && !c.isLowSurrogate() ? 3 : c.isLetterOrNumber() ? 1 : 0;
    }
    return weight;
}

double surroundings(const Candidate& candidate, const Wanted& wanted)
{
    const auto before = static_cast<double>(wanted.before.size());
    const auto behind = static_cast<double>(wanted.behind.size());
    return before + behind == 0 ? 0 : (candidate.before * before + candidate.behind * behind) / (before + behind);
}

double rating(const Candidate& candidate, const Wanted& wanted)
{
    return (candidate.quote + surroundings(candidate, wanted)) / 2;
}

int strongSides(const Candidate& candidate, const Wanted& wanted)
{
    const double least = wanted.occurrences == 1 ? strong : strongForTwin;
    const auto isStrong
        = [&](double alike, const QString& side) { return side.size() >= leastContext && alike >= least; };
    return (isStrong(candidate.before, wanted.before) ? 1 : 0) + (isStrong(candidate.behind, wanted.behind) ? 1 : 0);
}

bool isGoodEnough(const Candidate& candidate, const Wanted& wanted, bool isOnlyVerbatim)
{
    const int sides = strongSides(candidate, wanted);
    const int weight = weightOf(wanted.quote);
    const bool wasOnly = wanted.occurrences == 1;
    if (candidate.isVerbatim()) {
        const bool isShortText = wanted.before.size() + wanted.behind.size() < 2 * leastContext;
        const bool isAllThere = isShortText && candidate.before >= 1 && candidate.behind >= 1 && wasOnly;
        const bool isEnoughForOne = weight >= (wanted.hasBreak ? 2 * tellingQuote : leastQuote);
        return sides == 2 || (sides == 1 && wasOnly && isEnoughForOne) || (isOnlyVerbatim && isAllThere)
            || (wasOnly && isOnlyVerbatim && weight >= tellingQuote);
    }
    switch (sides) {
    case 2:
        return candidate.quote >= (wanted.hasBreak ? 0.85 : 0.7)
            && (!wanted.hasBreak || std::min(candidate.before, candidate.behind) >= strongForTwin);
    case 1:
        return candidate.quote >= 0.85 && weight >= tellingQuote && wasOnly;
    default:
        return candidate.quote >= 0.9 && weight >= tellingQuote * 3 / 2 && wasOnly;
    }
}

Candidate around(const QString& text, base::TextRange range, const Wanted& wanted)
{
    const QStringView all(text);
    const qsizetype before = std::min(range.begin, wanted.before.size() + contextSlack);
    const qsizetype behind = std::min(text.size() - range.end, wanted.behind.size() + contextSlack);
    return {.range = range,
            .quote = 1,
            .before = likenessOfEnds(wanted.before, all.sliced(range.begin - before, before)),
            .behind = likenessOfBeginnings(wanted.behind, all.sliced(range.end, behind))};
}

/// Of a passage of several lines the first and the last must be there, and be so long that they are no others: it is not held for
/// the whole when one of them moved away.
bool isWhole(QStringView found, const Wanted& wanted)
{
    return !wanted.hasBreak
        || (std::min(weightOf(wanted.firstLine), weightOf(wanted.lastLine)) >= tellingQuote
            && likenessOfBeginnings(wanted.firstLine, found) >= strong
            && likenessOfEnds(wanted.lastLine, found) >= strong);
}

std::vector<Candidate> alignedIn(const QString& text, const Seeds& seeds, const Wanted& wanted)
{
    const Quotation quotation {.before = wanted.before, .quote = wanted.quote, .behind = wanted.behind};
    std::vector<Candidate> found;
    const QString pattern = quotation.before.toString() + quotation.quote.toString() + quotation.behind.toString();
    const qsizetype slack = 64 + quotation.quote.size() / 2;
    for (const base::TextRange place : seeds.places(pattern, slack, mostPlaces)) {
        const Alignment alignment = align(quotation, place.of(text));
        const base::TextRange range {.begin = alignment.range.begin + place.begin,
                                     .end = alignment.range.end + place.begin};
        const bool isKnown = std::ranges::any_of(found, [&](const Candidate& other) { return other.range == range; });
        if (!alignment.range.isEmpty() && !isKnown && isWhole(range.of(text), wanted)) {
            found.push_back(
                {.range = range, .quote = alignment.quote, .before = alignment.before, .behind = alignment.behind});
        }
    }
    return found;
}

/// A long passage by its two ends: each must be found, and what lies between must be about as long as it was.
std::vector<Candidate> longPassage(const QString& text, const Seeds& seeds, const Wanted& wanted)
{
    const QStringView quote(wanted.quote);
    Wanted head = wanted;
    head.quote = quote.first(endPiece).toString();
    head.behind = quote.sliced(endPiece, endPiece).toString();
    head.hasBreak = false;
    Wanted tail = wanted;
    tail.before = quote.last(2 * endPiece).first(endPiece).toString();
    tail.quote = quote.last(endPiece).toString();
    tail.hasBreak = false;
    const auto first = choose(alignedIn(text, seeds, head), head);
    const auto last = choose(alignedIn(text, seeds, tail), tail);
    if (!first || !last || first->range.begin >= last->range.end) {
        return {};
    }
    const base::TextRange range {.begin = first->range.begin, .end = last->range.end};
    const auto longer = static_cast<double>(std::max(range.length(), quote.size()));
    const auto shorter = static_cast<double>(std::min(range.length(), quote.size()));
    const double alike = std::min({shorter / longer, first->quote, last->quote, 0.99});
    return {{.range = range, .quote = alike, .before = first->before, .behind = last->behind}};
}

} // namespace

Wanted::Wanted(const domain::TextAnchor& anchor, qsizetype place)
    : before(comparable(anchor.prefix))
    , quote(comparable(anchor.exact))
    , behind(comparable(anchor.suffix))
    , position(place)
    , occurrences(anchor.occurrences)
    , hasBreak(anchor.exact.contains(u'\n'))
    , firstLine(comparable(anchor.exact.section(u'\n', 0, 0)))
    , lastLine(comparable(anchor.exact.section(u'\n', -1)))
{
}

std::vector<Candidate> verbatimIn(const QString& text, const Wanted& wanted)
{
    std::vector<Candidate> found;
    qsizetype at = text.indexOf(wanted.quote);
    while (at >= 0 && found.size() < mostVerbatim) {
        found.push_back(around(text, {.begin = at, .end = at + wanted.quote.size()}, wanted));
        at = text.indexOf(wanted.quote, at + 1);
    }
    return found;
}

std::vector<Candidate> similarIn(const QString& text, const Seeds& seeds, const Wanted& wanted)
{
    return wanted.quote.size() > longQuote ? longPassage(text, seeds, wanted) : alignedIn(text, seeds, wanted);
}

std::optional<Candidate> choose(const std::vector<Candidate>& candidates, const Wanted& wanted)
{
    const auto isCertain = [](const Candidate& candidate) {
        return candidate.isVerbatim() && candidate.before >= 1 && candidate.behind >= 1;
    };
    const auto distance = [&](const Candidate& candidate) { return std::abs(candidate.range.begin - wanted.position); };
    const Candidate* best = nullptr;
    for (const Candidate& candidate : candidates) {
        const bool isFirst = best == nullptr;
        const double lead = isFirst ? 0 : rating(candidate, wanted) - rating(*best, wanted);
        if (isFirst || lead > 0 || (lead == 0 && distance(candidate) < distance(*best))) {
            best = &candidate;
        }
    }
    if (best == nullptr) {
        return std::nullopt;
    }
    const bool isOnlyVerbatim = std::ranges::count_if(candidates, &Candidate::isVerbatim) == 1;
    if (!isGoodEnough(*best, wanted, isOnlyVerbatim)) {
        return std::nullopt;
    }
    const double lead = isCertain(*best) ? 0.02 : clearLead;
    for (const Candidate& other : candidates) {
        const bool isElsewhere = !other.range.overlaps(best->range);
        // Where there was one and now are several, they are copies, and one is as good as another; so are those that nobody
        // can tell apart.
        const bool isCopy = (isCertain(*best) && isCertain(other))
            || (wanted.occurrences == 1 && best->isVerbatim() && other.isVerbatim() && strongSides(*best, wanted) > 0);
        if (isElsewhere && !isCopy && rating(other, wanted) > rating(*best, wanted) - lead) {
            return std::nullopt;
        }
    }
    return *best;
}

} // namespace linimasa::annotations
