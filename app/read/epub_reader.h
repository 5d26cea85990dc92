#pragma once

#include "app/base/result.h"
#include "app/import/document.h"
#include "app/read/zip_archive.h"

namespace linimasa::read {

/// Reads an EPUB (W3C EPUB 3.3, and EPUB 2): the pages of its spine in order, with title, creators, publisher, language and date from its
/// package document. The table of contents is left out. Books locked by digital rights management are an error.
[[nodiscard]] base::Result<import::Document> readEpub(ZipArchive& archive);

} // namespace linimasa::read
