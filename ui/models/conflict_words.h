#pragma once

#include "app/domain/timex.h"

#include <QLocale>
#include <QString>

namespace linimasa::models {

/// What contradicts what, in a sentence ("4 October 2023 is a Wednesday").
[[nodiscard]] QString explainConflict(const domain::DateConflict& conflict, const QLocale& locale);

/// A reading with its weekday where it is one day ("4 October 2023, Wednesday").
[[nodiscard]] QString readingInWords(const domain::Edtf& reading, const QLocale& locale);

} // namespace linimasa::models
