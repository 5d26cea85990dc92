#pragma once

#include <QString>

namespace linimasa::import {

/// Makes text clean as domain::Article promises: every line end ("\r\n", "\r", NEL, U+2028, U+2029) becomes '\n', NUL,
/// U+FDD0 and U+FDD1 (Qt's documents give them a meaning), U+FFFE and U+FFFF (SQLite gives back other characters) and a byte order
/// mark at the beginning are taken out, lone surrogates become U+FFFD. Text that has none of these comes back as it was.
[[nodiscard]] QString cleanText(QString text);

} // namespace linimasa::import
