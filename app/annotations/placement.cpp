#include "app/annotations/placement.h"

#include "app/annotations/anchor_maker.h"
#include "app/annotations/candidates.h"
#include "app/annotations/whole_characters.h"

#include <algorithm>

namespace linimasa::annotations {

namespace {

constexpr double certainSide = 0.75; // surroundings this much alike on both sides hold torn words together

} // namespace

Placer::Placer(QStringView text)
    : m_original(text)
    , m_text(text)
    , m_seeds(m_text.text())
{
}

std::optional<Placement> Placer::unmoved(const domain::TextAnchor& anchor) const
{
    const base::TextRange range = anchor.range;
    const base::TextRange wide {.begin = range.begin - anchor.prefix.size(), .end = range.end + anchor.suffix.size()};
    if (wide.begin < 0 || wide.end > m_original.size() || range.length() != anchor.exact.size()) {
        return std::nullopt;
    }
    const bool isSame = range.of(m_original) == anchor.exact
        && m_original.sliced(wide.begin, anchor.prefix.size()) == anchor.prefix
        && m_original.sliced(range.end, anchor.suffix.size()) == anchor.suffix;
    const bool saysEnough = anchor.prefix.size() + anchor.suffix.size() >= 16 || m_original == anchor.exact;
    return isSame && saysEnough ? std::optional(Placement {.by = domain::PlacedBy::Quote, .range = range, .score = 1})
                                : std::nullopt;
}

Placement Placer::place(const domain::TextAnchor& anchor) const
{
    if (const auto same = unmoved(anchor)) {
        return *same;
    }
    const Wanted wanted(anchor, m_text.comparablePosition(anchor.range.begin));
    if (wanted.quote.isEmpty()) {
        return {};
    }
    std::vector<Candidate> candidates = verbatimIn(m_text.text(), wanted);
    const bool isCertain = std::ranges::any_of(
        candidates, [](const Candidate& candidate) { return candidate.before >= 1 && candidate.behind >= 1; });
    if (!isCertain) {
        std::ranges::copy_if(similarIn(m_text.text(), m_seeds, wanted), std::back_inserter(candidates),
                             [&](const Candidate& found) {
                                 return std::ranges::none_of(candidates, [&](const Candidate& other) {
                                     return other.isVerbatim() && other.range.overlaps(found.range);
                                 });
                             });
    }
    const auto chosen = choose(candidates, wanted);
    if (!chosen) {
        return {};
    }
    base::TextRange range = wholeCharacters(m_original, m_text.original(chosen->range));
    range = trimmed(m_original, range);
    // White space does not count, but words that now stand in two paragraphs may be the ends of two others.
    const bool isTorn = range.of(m_original).contains(u'\n') && !wanted.hasBreak;
    if (isTorn && std::min(chosen->before, chosen->behind) < certainSide) {
        return {};
    }
    const auto by = chosen->isVerbatim() ? domain::PlacedBy::Quote : domain::PlacedBy::Similarity;
    return {.by = by, .range = range, .score = chosen->quote};
}

Placement Placer::place(const domain::TextAnchor& anchor, const Placer& markedIn) const
{
    const Placement there = place(anchor);
    const auto found = there.range.isEmpty() ? std::nullopt : anchorOf(m_original, there.range);
    if (!found) {
        return {};
    }
    const Placement back = markedIn.place(*found);
    return back.range.overlaps(anchor.range) ? there : Placement();
}

} // namespace linimasa::annotations
