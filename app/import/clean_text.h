#pragma once

#include <QString>

namespace linimasa::import {

/// Makes text clean as domain::Article promises: every line end ("\r\n", "\r", NEL, U+2028, U+2029) becomes '\n', NUL and
/// U+FDD0, U+FDD1 are taken out, lone surrogates become U+FFFD. Text that has none of these comes back as it was.
[[nodiscard]] QString cleanText(QString text);

} // namespace linimasa::import
