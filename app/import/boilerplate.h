#pragma once

#include "app/domain/article.h"
#include "app/import/document.h"
#include "app/import/lines.h"

#include <optional>
#include <vector>

namespace linimasa::import {

/// Sets aside what stands around an article's telling, in text order, never overlapping. Nothing is taken out of the text.
/// `title` is the number of the title line, when there is one; it is never boilerplate. `known` are the lines whose place the
/// file's format states; the words of the others decide.
[[nodiscard]] std::vector<domain::Boilerplate> findBoilerplate(const std::vector<Line>& lines,
                                                               std::optional<qsizetype> title,
                                                               const std::vector<KnownLine>& known = {});

} // namespace linimasa::import
