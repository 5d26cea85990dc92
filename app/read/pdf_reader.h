#pragma once

#include "app/base/result.h"
#include "app/import/document.h"

#include <QByteArrayView>

namespace linimasa::read {

/// Reads a PDF's text in reading order, column by column; running heads, page numbers and what a browser prints into the margins are
/// left out. Errors: locked with a password, damaged, no text (pictures of pages). The times and names that the program which made
/// the file wrote into it are not the article's, so they are not taken.
[[nodiscard]] base::Result<import::Document> readPdf(QByteArrayView bytes);

} // namespace linimasa::read
