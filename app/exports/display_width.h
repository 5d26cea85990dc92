#pragma once

#include <QString>
#include <QStringView>

namespace linimasa::exports {

/// The columns a text takes on a terminal: two for East Asian wide characters, none for combining marks.
/// Source of the ranges: Unicode Standard Annex #11, East Asian Width, W and F.
[[nodiscard]] qsizetype displayWidth(QStringView text);
/// The text with spaces after it up to `width` columns.
[[nodiscard]] QString padded(QStringView text, qsizetype width);

} // namespace linimasa::exports
