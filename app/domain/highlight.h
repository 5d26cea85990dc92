#pragma once

#include "app/domain/label.h"
#include "app/domain/text_anchor.h"

#include <QDateTime>
#include <QString>

namespace linimasa::domain {

/// How a highlight came to stand where it stands in the text it belongs to.
enum class PlacedBy : quint8 {
    Marking, // it was marked there by the reader
    Quote, // the text changed; its quote stands in the new one word for word
    Similarity, // the text changed; the most similar passage was taken, see Highlight::score
    Nothing, // the text changed and no passage is similar enough: unplaced, its range means nothing
};

/// A passage that the reader marked. Belongs to a text, not to a file: the same text under another path has the same
/// highlights.
struct Highlight {
    QString id; // stable for ever, unique in the world (a UUID without braces)
    QString textKey; // the text it stands in, see textKey()
    TextAnchor anchor;
    LabelId label = LabelId::First;
    PlacedBy placedBy = PlacedBy::Marking;
    double score = 1; // 0–1: how similar the passage is to the one marked; 1 unless placed by similarity
    QString markedQuote; // the quote as it was marked, when the text has changed it since; else empty
    QDateTime created; // UTC, whole milliseconds
    QDateTime modified; // UTC, whole milliseconds

    [[nodiscard]] bool isPlaced() const { return placedBy != PlacedBy::Nothing; }

    bool operator==(const Highlight&) const = default;
};

} // namespace linimasa::domain
