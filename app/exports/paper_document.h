#pragma once

#include "app/exports/paper.h"

#include <QFont>
#include <QTextFormat>

class QTextDocument;

namespace linimasa::exports {

/// The property of a block's format that tells its PaperStyle, as a number.
inline constexpr int styleOf = QTextFormat::UserProperty + 1;

/// What becomes of characters whose fonts have pictures and no outlines, such as coloured emoji.
enum class LargeGlyphs {
    AsLetters, // on a screen
    AsPictures, // on paper: Qt's PDF has no letters for them and leaves them out
};

/// The letters of running text: Latin and Vietnamese, then Japanese forms of the shared ideographs, then what is left.
/// `unit`: dots a point, here and below.
[[nodiscard]] QFont bodyFont(double points, double unit);

/// Puts a paper into an empty document. A reader's note stands on a ground of its own.
void fillDocument(QTextDocument& document, const Paper& paper, double unit, LargeGlyphs glyphs);

} // namespace linimasa::exports
