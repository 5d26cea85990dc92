#pragma once

#include <QString>

#include <vector>

namespace linimasa::read {

/// A line of print and where it stands, in points from the top left corner of its page.
struct PdfLine {
    QString text;
    int page = 0; // from 0
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
    double pageHeight = 0;

    [[nodiscard]] double height() const { return bottom - top; }
};

/// The lines divided into those of the telling and those of the pages' margins, each in their order.
struct MarginSplit {
    std::vector<PdfLine> body;
    std::vector<PdfLine> margins;
};

/// Finds running heads and feet: what stands near the upper or lower edge and comes again on other pages (numbers may differ), page
/// numbers there, and the date, title and address that browsers print.
[[nodiscard]] MarginSplit splitMargins(std::vector<PdfLine> lines, int pages);

} // namespace linimasa::read
