#pragma once

#include "app/domain/edtf.h"

#include <QLocale>
#include <QString>

namespace linimasa::models {

/// A date for a narrow column: EDTF, with what both ends of an interval share written once ("2023-10-04/05").
[[nodiscard]] QString dateInBrief(const domain::Edtf& date);

/// A date as a person of this locale says it ("4–5 October 2023", "about May 2025", "spring 2022"). Never finer than the
/// value itself.
[[nodiscard]] QString dateInWords(const domain::Edtf& date, const QLocale& locale);

} // namespace linimasa::models
