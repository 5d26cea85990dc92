#include "app/annotations/highlight_mover.h"

#include "app/annotations/anchor_maker.h"
#include "app/domain/passage_id.h"

#include <algorithm>

namespace linimasa::annotations {

namespace {

domain::Highlight moved(const domain::Highlight& before, const NewText& into, const Placement& place)
{
    domain::Highlight after = before;
    after.textKey = into.key;
    const auto anchor = place.range.isEmpty() ? std::nullopt : anchorOf(into.text, place.range);
    if (!anchor) {
        after.placedBy = domain::PlacedBy::Nothing;
        after.score = 0;
        return after;
    }
    const QString marked = before.markedQuote.isEmpty() ? before.anchor.exact : before.markedQuote;
    after.anchor = *anchor;
    after.markedQuote = marked == anchor->exact ? QString() : marked;
    // Word for word what an earlier move found similar is still only similar to what was marked.
    const bool wasSimilar = before.placedBy == domain::PlacedBy::Similarity && !after.markedQuote.isEmpty();
    after.placedBy = wasSimilar ? domain::PlacedBy::Similarity : place.by;
    after.score = wasSimilar ? std::min(before.score, place.score) : place.score;
    return after;
}

} // namespace

domain::AnnotationChange moveHighlights(const std::vector<domain::Highlight>& highlights, const NewText& into,
                                        QStringView oldText)
{
    domain::AnnotationChange change;
    if (highlights.empty()) {
        return change;
    }
    const Placer placer(into.text);
    const std::optional<Placer> markedIn = oldText.isEmpty() ? std::nullopt : std::optional<Placer>(oldText);
    for (const domain::Highlight& highlight : highlights) {
        // An unplaced one has no place in the old text that could be asked for.
        const Placement place = markedIn && highlight.isPlaced() ? placer.place(highlight.anchor, *markedIn)
                                                                 : placer.place(highlight.anchor);
        domain::Highlight after = moved(highlight, into, place);
        if (after != highlight) {
            change.highlights.push_back({.before = highlight, .after = std::move(after)});
        }
    }
    return change;
}

void moveNotes(const std::vector<domain::Note>& notes, const NewText& into, QStringView oldText,
               domain::AnnotationChange& change)
{
    const Placer placer(into.text);
    const Placer toldIn(oldText);
    for (const domain::Note& before : notes) {
        domain::Note after = before;
        if (const auto passage = domain::passageFrom(before.target.id)) {
            const auto anchor = anchorOf(oldText, passage->range);
            const Placement place = anchor ? placer.place(*anchor, toldIn) : Placement();
            if (place.range.isEmpty()) {
                continue;
            }
            after.target.id = domain::passageId(into.key, place.range);
        } else {
            after.target.id = into.key;
        }
        change.notes.push_back({.before = before, .after = std::move(after)});
    }
}

MoveCounts countsOf(const domain::AnnotationChange& change)
{
    MoveCounts counts;
    for (const auto& edit : change.highlights) {
        if (!edit.after) {
            continue;
        }
        switch (edit.after->placedBy) {
        case domain::PlacedBy::Nothing:
            ++counts.unplaced;
            break;
        case domain::PlacedBy::Similarity:
            ++counts.bySimilarity;
            break;
        case domain::PlacedBy::Marking:
        case domain::PlacedBy::Quote:
            ++counts.byQuote;
            break;
        }
    }
    return counts;
}

domain::Highlight placedByHand(const domain::Highlight& highlight, const domain::TextAnchor& anchor,
                               const QString& textKey, const QDateTime& now)
{
    domain::Highlight placed = highlight;
    const QString marked = highlight.markedQuote.isEmpty() ? highlight.anchor.exact : highlight.markedQuote;
    placed.textKey = textKey;
    placed.anchor = anchor;
    placed.markedQuote = marked == anchor.exact ? QString() : marked;
    placed.placedBy = domain::PlacedBy::Marking;
    placed.score = 1;
    placed.modified = now;
    return placed;
}

} // namespace linimasa::annotations
