#pragma once

#include "app/base/result.h"
#include "app/import/document.h"
#include "app/read/zip_archive.h"

namespace linimasa::read {

/// Reads an OpenDocument text (OASIS OpenDocument 1.3 part 3): paragraphs, headings, lists, tables row by row, captions, notes below
/// the text; headers, footers, remarks and tables of contents are left out of it. Deleted text is not read, nor who made the file and
/// when: that is not who wrote the article.
[[nodiscard]] base::Result<import::Document> readOdt(ZipArchive& archive);

} // namespace linimasa::read
