#pragma once

#include "app/base/result.h"
#include "app/import/document.h"
#include "app/read/zip_archive.h"

namespace linimasa::read {

/// Reads a Word document (ECMA-376 part 1, WordprocessingML): paragraphs, headings by their style's outline level, lists, tables row
/// by row, notes below the text; headers and footers are left out of it. Deleted and hidden text is not read. Who made the file
/// and when is not who wrote the article and when, so neither is taken from its properties.
[[nodiscard]] base::Result<import::Document> readDocx(ZipArchive& archive);

} // namespace linimasa::read
