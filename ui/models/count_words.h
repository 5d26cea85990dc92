#pragma once

#include <QString>

namespace linimasa::models {

/// "1 event", "12 events".
[[nodiscard]] QString eventsCounted(qsizetype count);
/// "1 article", "12 articles".
[[nodiscard]] QString articlesCounted(qsizetype count);
/// "1 date to decide", "3 dates to decide".
/// Highlights and notes.
[[nodiscard]] QString marksCounted(qsizetype count);
[[nodiscard]] QString copiesCounted(qsizetype count);
[[nodiscard]] QString datesToDecide(qsizetype count);

} // namespace linimasa::models
