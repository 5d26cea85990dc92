#pragma once

#include "app/base/text_range.h"

#include <QRectF>

#include <vector>

class QTextBlock;
class QTextDocument;

namespace linimasa::reader {

/// The part of a range that stands on one line, in document coordinates.
struct LineSpan {
    QRectF rect; // from the ascent's top to the descent's bottom
    double baseline = 0;
};

/// The part of the range that lies in the block, line by line. Lays the document out as far as the block.
[[nodiscard]] std::vector<LineSpan> spansIn(const QTextBlock& block, base::TextRange range);
/// The whole range, line by line.
[[nodiscard]] std::vector<LineSpan> spansOf(const QTextDocument& document, base::TextRange range);

} // namespace linimasa::reader
