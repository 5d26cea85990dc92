#include "app/dates/date_check.h"

#include <algorithm>

namespace linimasa::dates {

using domain::ConflictCode;
using domain::DateConflict;
using domain::Edtf;

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 2199;

// The nearest day with that weekday, at most three days off.
QDate nearestWeekday(QDate day, int weekday)
{
    return day.addDays(((weekday - day.dayOfWeek() + 10) % 7) - 3);
}

CheckedDay weekdayChecked(QDate day, int weekday)
{
    if (weekday == 0 || day.dayOfWeek() == weekday) {
        return {.day = day, .conflict = {}};
    }
    return {.day = day,
            .conflict = DateConflict {.code = ConflictCode::WeekdayDateMismatch,
                                      .readings = {Edtf::day(day), Edtf::day(nearestWeekday(day, weekday))}}};
}

} // namespace

CheckedDay checkDay(const DatePoint& point, int year, int articleOrder, std::optional<QDate> notAfter)
{
    if (year < firstYear || year > lastYear) {
        return {.day = {}, .conflict = DateConflict {.code = ConflictCode::OutsideRange, .readings = {}}};
    }
    const QDate printed(year, point.month.value, point.day.value);
    const QDate exchanged(year, point.day.value, point.month.value);
    if (!point.orderOpen) {
        if (!printed.isValid()) {
            return {.day = {}, .conflict = DateConflict {.code = ConflictCode::ImpossibleDay, .readings = {}}};
        }
        return weekdayChecked(printed, point.weekday);
    }
    if (point.weekday > 0) {
        const bool first = printed.dayOfWeek() == point.weekday;
        const bool second = exchanged.dayOfWeek() == point.weekday;
        if (first != second) {
            return {.day = first ? printed : exchanged, .conflict = {}, .settledByWeekday = true};
        }
    } else if (articleOrder != 0) {
        return {.day = articleOrder > 0 ? printed : exchanged, .conflict = {}};
    } else if (notAfter && (printed <= *notAfter) != (exchanged <= *notAfter)) {
        return {.day = printed <= *notAfter ? printed : exchanged, .conflict = {}, .settledByPublication = true};
    }
    return {.day = {},
            .conflict = DateConflict {.code = ConflictCode::AmbiguousDayMonth,
                                      .readings = {Edtf::day(printed), Edtf::day(exchanged)}}};
}

Edtf spanOf(const DateConflict& conflict)
{
    const auto [first, last] = std::ranges::minmax(
        conflict.readings, [](const Edtf& a, const Edtf& b) { return a.earliest() < b.earliest(); });
    return Edtf::interval(first.first(), last.last());
}

} // namespace linimasa::dates
