#pragma once

#include "app/import/document.h"

#include <QByteArrayView>

namespace linimasa::import {

/// Reads Markdown as CommonMark describes it, as far as an article has it: headings, paragraphs, lists, quotations, code, tables,
/// links, pictures, emphasis; and the front matter that site generators and note programs put before it
/// ("title", "date", "author", "source", "lang"). The marks go, the words stay.
[[nodiscard]] Document readMarkdown(QByteArrayView bytes);

} // namespace linimasa::import
