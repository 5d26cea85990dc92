#pragma once

#include "app/base/text_range.h"

#include <QString>

namespace linimasa::domain {

/// A passage of an article's text, described so well that it is found again after the text has changed. Source of the
/// form: W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector.
struct TextAnchor {
    QString exact; // the passage itself, never empty, never cutting a grapheme cluster
    QString prefix; // the 32–64 UTF-16 units before it, fewer at the beginning of the text
    QString suffix; // the 32–64 UTF-16 units behind it, fewer at the end of the text
    base::TextRange range; // where it stands in the clean text
    qsizetype occurrences = 0; // how often the passage stood in the text when it was marked; 0: not known
    qsizetype paragraph = 0; // the paragraph it begins in, counted from 0; a paragraph is a line with text in it

    bool operator==(const TextAnchor&) const = default;
};

} // namespace linimasa::domain
