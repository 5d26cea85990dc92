#include "ui/reader/text_lines.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace linimasa::reader {

std::vector<LineSpan> spansIn(const QTextBlock& block, base::TextRange range)
{
    std::vector<LineSpan> spans;
    const QTextLayout* layout = block.layout();
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    const QString text = block.text();
    const int begin = static_cast<int>(std::max<qsizetype>(range.begin - block.position(), 0));
    const int end = static_cast<int>(std::min<qsizetype>(range.end - block.position(), block.length() - 1));
    for (int number = 0; begin < end && number < layout->lineCount(); ++number) {
        const QTextLine line = layout->lineAt(number);
        const int from = std::max(begin, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        while (to > from && text.at(to - 1).isSpace()) {
            --to; // the space a line ends with
        }
        if (from >= to) {
            continue;
        }
        const double one = line.cursorToX(from);
        const double other = line.cursorToX(to);
        const QRectF rect(std::min(one, other), line.y(), std::abs(other - one), line.ascent() + line.descent());
        spans.push_back({.rect = rect.translated(origin), .baseline = origin.y() + line.y() + line.ascent()});
    }
    return spans;
}

std::vector<LineSpan> spansOf(const QTextDocument& document, base::TextRange range)
{
    std::vector<LineSpan> spans;
    for (QTextBlock block = document.findBlock(static_cast<int>(range.begin));
         block.isValid() && block.position() < range.end; block = block.next()) {
        const std::vector<LineSpan> here = spansIn(block, range);
        spans.insert(spans.end(), here.begin(), here.end());
    }
    return spans;
}

} // namespace linimasa::reader
