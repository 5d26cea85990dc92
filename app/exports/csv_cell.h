#pragma once

#include <QString>
#include <QStringView>

namespace linimasa::exports {

/// A cell as RFC 4180 quotes it. Text that a spreadsheet would run as a formula ("=", "+", "-", "@", tab or return first)
/// gets an apostrophe in front, as OWASP's advice on CSV injection has it; numbers with a sign are text there too.
[[nodiscard]] QString csvCell(QStringView text);

} // namespace linimasa::exports
