#pragma once

#include "app/base/result.h"
#include "app/import/document.h"

#include <QByteArrayView>

namespace linimasa::read {

/// Reads a document that is packed as a ZIP archive: EPUB, DOCX or ODT, by what is written inside (EPUB's and OpenDocument's
/// `mimetype`, Office Open XML's `[Content_Types].xml`). Anything else is an error that says what it is.
[[nodiscard]] base::Result<import::Document> readPackage(QByteArrayView bytes);

} // namespace linimasa::read
