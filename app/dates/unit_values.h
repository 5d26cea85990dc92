#pragma once

#include "app/dates/expression.h"
#include "app/domain/edtf.h"

#include <QDate>

namespace linimasa::dates {

/// Fiscal years are Japan's, April to March: the articles' own convention for "fiscal 2023" and 2023年度.
inline constexpr int firstFiscalMonth = 4;

[[nodiscard]] inline QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The week of `day` moved by `offset` weeks, Monday to Sunday; a weekend is its Saturday and Sunday.
[[nodiscard]] domain::Edtf weekEdtf(QDate day, int offset, Unit unit);

/// A year, decade or fiscal year, or the part of the year that `index` counts (quarter, half year, season).
/// Quarters and half years are intervals of months.
[[nodiscard]] domain::Edtf yearEdtf(int year, int index, Unit unit);

/// The beginning or the end of a fiscal year is its first or last month.
[[nodiscard]] domain::Edtf fiscalEdge(int year, Part part);

/// The quarter or half year that `day` lies in, moved by `offset` of them.
[[nodiscard]] domain::Edtf groupOfMonths(QDate day, int offset, Unit unit);

/// A season without a year: the next one, the last one, or the nearest not after today.
[[nodiscard]] domain::Edtf seasonNear(QDate today, int season, Direction direction);

/// "early", "about": the whole unit, marked approximate.
[[nodiscard]] domain::Edtf withPart(domain::Edtf value, const DatePoint& point);

} // namespace linimasa::dates
