#pragma once

#include "app/import/document.h"
#include "app/read/pdf_lines.h"

#include <vector>

namespace linimasa::read {

/// Joins lines of print to paragraphs, over columns and pages: by the space between lines, indents, short last lines, size of letters.
/// Words divided at a line's end are put together; their hyphen stays where the same text writes it inside a line, or where both
/// sides are the same word (Indonesian "negara-negara"). The largest line at the top of the first page is the title.
[[nodiscard]] std::vector<import::Block> paragraphsOf(const std::vector<PdfLine>& lines);

} // namespace linimasa::read
