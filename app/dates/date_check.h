#pragma once

#include "app/dates/expression.h"
#include "app/domain/timex.h"

#include <QDate>

#include <optional>

namespace linimasa::dates {

/// A day that was printed, checked against itself.
struct CheckedDay {
    QDate day; // null when there is no such day, or when the order of day and month stays open
    std::optional<domain::DateConflict> conflict {};
    bool settledByWeekday = false; // the weekday decided the order of day and month
    bool settledByPublication = false; // one order would lie behind the publication
};

/// Checks the fields of a day: the calendar has it, the printed weekday is its weekday, the order of day and month is
/// certain. `articleOrder` is what other dates of the article show (1 day first, -1 month first, 0 nothing); `notAfter` is a
/// day that what is told of cannot lie behind, when that is known.
/// Nothing is chosen between readings: a conflict carries them all, the printed one first.
[[nodiscard]] CheckedDay checkDay(const DatePoint& point, int year, int articleOrder,
                                  std::optional<QDate> notAfter = {});

/// The value of a conflict between days: the interval from the earliest to the latest reading.
[[nodiscard]] domain::Edtf spanOf(const domain::DateConflict& conflict);

} // namespace linimasa::dates
