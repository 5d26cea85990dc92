#pragma once

#include "app/base/text_range.h"

#include <QStringView>

#include <vector>

namespace linimasa::notes {

/// The words of a line of Markdown whose spelling can be checked: not addresses, code, words with digits, abbreviations in
/// capitals, nor scripts without spaces.
[[nodiscard]] std::vector<base::TextRange> wordsToCheck(QStringView line);

} // namespace linimasa::notes
