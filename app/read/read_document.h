#pragma once

#include "app/base/result.h"
#include "app/import/document.h"

#include <QByteArrayView>

namespace linimasa::read {

/// Reads bytes of whatever format they are, by the reader for it. The text is clean and not longer than a document may be.
[[nodiscard]] base::Result<import::Document> readDocument(QByteArrayView bytes);

} // namespace linimasa::read
