#pragma once

#include "ui/reader/marks.h"
#include "ui/reader/text_lines.h"

#include <QPainter>
#include <QPalette>

namespace linimasa::reader {

/// Draws marks below and above the letters of the visible lines. Document coordinates.
class MarkPainter {
public:
    MarkPainter(QPainter& painter, const QPalette& palette);

    /// A tint behind the letters.
    void ground(const std::vector<LineSpan>& spans, const QColor& colour);
    /// A solid line in the type's colour below a name.
    void entity(const std::vector<LineSpan>& spans, domain::EntityType type);
    /// A dotted line below a date.
    void date(const std::vector<LineSpan>& spans);
    /// A wavy line below what a person should look at, and ⚠ in the gutter left of `textLeft`.
    void problem(const std::vector<LineSpan>& spans, double textLeft);
    /// A ring around the mark the keyboard stands on, with its type's letter.
    void focus(const std::vector<LineSpan>& spans, QChar letter);

private:
    QPainter& m_painter;
    const QPalette& m_palette;
};

} // namespace linimasa::reader
