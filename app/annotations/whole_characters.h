#pragma once

#include "app/base/text_range.h"

#include <QStringView>

namespace linimasa::annotations {

/// The range, made so wide that it cuts no character a reader sees as one: no surrogate pair, no accent from its letter, no
/// emoji made of several, no flag. Source of the boundaries: Unicode Standard Annex 29, extended grapheme clusters.
/// `range` lies in the text; an empty range stays empty at a boundary.
[[nodiscard]] base::TextRange wholeCharacters(QStringView text, base::TextRange range);

/// The range without the white space at its ends; empty when there is nothing else.
[[nodiscard]] base::TextRange trimmed(QStringView text, base::TextRange range);

} // namespace linimasa::annotations
