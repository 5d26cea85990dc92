#pragma once

#include "app/annotations/placement.h"
#include "app/domain/annotation_change.h"

#include <vector>

namespace linimasa::annotations {

/// The text that takes the place of another one, as when an article's file was edited.
struct NewText {
    QStringView text;
    QString key; // its textKey()
};

/// What becomes of an earlier text's highlights: each one is moved to its place in the new text, or kept as unplaced there.
/// None is left out. `oldText` makes the placing surer where it is known; an empty one is not known. The
/// time of modification stays: it is the reader's.
[[nodiscard]] domain::AnnotationChange moveHighlights(const std::vector<domain::Highlight>& highlights,
                                                      const NewText& into, QStringView oldText = {});

/// The same for the notes on the earlier article, which go along, and for those on its events: they go to the sentence that tells
/// the event now. One whose sentence is gone stays with the earlier text.
void moveNotes(const std::vector<domain::Note>& notes, const NewText& into, QStringView oldText,
               domain::AnnotationChange& change);

/// How many of the change's highlights went where: for the sentence the reader is told.
struct MoveCounts {
    qsizetype byQuote = 0;
    qsizetype bySimilarity = 0;
    qsizetype unplaced = 0;

    bool operator==(const MoveCounts&) const = default;
};
[[nodiscard]] MoveCounts countsOf(const domain::AnnotationChange& change);

/// The highlight put to a passage that the reader shows for it, as when an unplaced one is placed by hand.
[[nodiscard]] domain::Highlight placedByHand(const domain::Highlight& highlight, const domain::TextAnchor& anchor,
                                             const QString& textKey, const QDateTime& now);

} // namespace linimasa::annotations
