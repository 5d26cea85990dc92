#pragma once

#include <QStringView>

namespace linimasa::import {

/// What stands between the words of two lines that are one paragraph: a space, or nothing where the script has none
/// between words (Japanese).
[[nodiscard]] QStringView gapBetween(QStringView left, QStringView right);

} // namespace linimasa::import
