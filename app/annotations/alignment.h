#pragma once

#include "app/base/text_range.h"

#include <QStringView>

namespace linimasa::annotations {

/// A passage with what stands around it; all three in comparable form.
struct Quotation {
    QStringView before;
    QStringView quote;
    QStringView behind;
};

/// How a quotation lies on a text. Similarities are 1 − edits ÷ length, at least 0; 1 for an empty part.
struct Alignment {
    base::TextRange range; // the text from the first to the last words of the quote that are still there; empty: none
    double quote = 0;
    double before = 0;
    double behind = 0;
};

/// Lays the quotation on the text with the fewest insertions, deletions and replacements; what the text has before and
/// behind it costs nothing. Takes time and memory of length × length.
/// Source: P. Sellers, The theory and computation of evolutionary distances, 1980.
[[nodiscard]] Alignment align(const Quotation& quotation, QStringView text);

/// How alike the ends of two texts are: as an alignment of `expected` with the end of `found`.
[[nodiscard]] double likenessOfEnds(QStringView expected, QStringView found);
/// How alike the beginnings of two texts are.
[[nodiscard]] double likenessOfBeginnings(QStringView expected, QStringView found);

} // namespace linimasa::annotations
