#pragma once

#include "ui/reader/text_lines.h"

#include <QPainter>
#include <QPalette>

#include <vector>

namespace linimasa::reader {

/// How one highlight is drawn on the lines it has in view.
struct HighlightLook {
    int label = 1; // 1–4
    bool beginsHere = true; // its first line is among them
    bool endsHere = true; // its last line is
    bool hasNote = false;
    bool isCertain = true; // false: placed by similarity
    bool isChosen = false;
};

/// Draws the reader's highlights: a ground behind the letters, and above them the label's line and number, so that nothing
/// lies on the underlines of names and dates. Document coordinates.
class HighlightPainter {
public:
    HighlightPainter(QPainter& painter, const QPalette& palette);

    void ground(const std::vector<LineSpan>& spans, const HighlightLook& look);
    /// To be drawn when all grounds are.
    void line(const std::vector<LineSpan>& spans, const HighlightLook& look);

private:
    void badge(const QPointF& corner, const HighlightLook& look);

    QPainter& m_painter;
    const QPalette& m_palette;
};

} // namespace linimasa::reader
