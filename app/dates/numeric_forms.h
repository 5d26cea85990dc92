#pragma once

#include "app/dates/expression.h"
#include "app/dates/token_reader.h"

#include <optional>

namespace linimasa::dates {

/// Which field comes first in "3/4/2024".
enum class NumericOrder : quint8 {
    DayFirst, // Indonesian, Vietnamese
    Unsettled, // English: British and American outlets differ
    YearFirst, // Japanese: "4/3" is 3 April
};

/// A date written in figures, and where it ends.
struct NumericDate {
    DatePoint first {};
    std::optional<DatePoint> last {};
    qsizetype end = 0; // the token behind it
    bool hasYear = false;
    bool twoDigitYear = false;
};

/// A date in figures that begins at `token`: 24/11/2021, 24-11-2021, 24.11.2021, 2021-11-24, 24/11, 5-6/10/2023, 30/9-2/10.
/// Long chains of figures (telephone and file numbers) are none. Without a year it may as well be a fraction: the caller
/// asks for words around it.
[[nodiscard]] std::optional<NumericDate> numericDateAt(const TokenReader& tokens, qsizetype token, NumericOrder order);

/// A lone year ("2023") or a range of years ("2019–2021") that may stand at `token`, judged by what stands around it.
struct YearSpan {
    int first = 0;
    int last = 0; // the same as first for a lone year
    qsizetype end = 0;
};
[[nodiscard]] std::optional<YearSpan> yearsAt(const TokenReader& tokens, qsizetype token);

/// A plain year of four digits at `token`, whatever stands around it.
[[nodiscard]] std::optional<int> yearNumberAt(const TokenReader& tokens, qsizetype token);

/// The year that a day and month state at `token`: one out of reach, too, so that it is not taken for no year at all and another
/// inferred in its place.
[[nodiscard]] std::optional<int> yearOfDayAt(const TokenReader& tokens, qsizetype token);

/// The century of a year of two digits: 70–99 are 1970–1999.
[[nodiscard]] constexpr int fullYear(int twoDigits)
{
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

/// The token behind a time of day at `token` ("19:42", "07.31", "14h30"), with the comma or clock word before it
/// (", 07:31", "pukul 07.31", "lúc 8h"); the same token when there is none.
[[nodiscard]] qsizetype afterTime(const TokenReader& tokens, qsizetype token);

} // namespace linimasa::dates
