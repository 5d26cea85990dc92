#pragma once

#include "app/domain/article.h"
#include "app/import/document.h"
#include "app/import/lines.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linimasa::import {

/// Fills the article's title and its range, outlet, authors and boilerplate: from what the document states, else from its text.
/// The text is the article's; the document's own may have been moved there.
void readMetadata(domain::Article& article, const std::vector<Line>& lines, const Document& document = {});

/// The people that the lines around the text name as its writers, in order; its editors when no writer is named.
[[nodiscard]] QStringList findAuthors(const std::vector<Line>& lines,
                                      const std::vector<domain::Boilerplate>& boilerplate);

/// A day that the file's name states (2021-11-24, 20211124, 2021_11_24). The path's folders are not looked at.
[[nodiscard]] std::optional<domain::PublicationDate> dateOfFileName(const QString& path);

} // namespace linimasa::import
