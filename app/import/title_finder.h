#pragma once

#include "app/import/lines.h"

#include <optional>

namespace linimasa::import {

/// The index of the title among the lines: the first line that has a headline's shape and stands above the text. None when the
/// text begins with its lead, or when there is no text below.
[[nodiscard]] std::optional<std::size_t> findTitle(const std::vector<Line>& lines);

} // namespace linimasa::import
