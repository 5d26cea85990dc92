#include "app/dates/unit_values.h"

namespace linimasa::dates {

using domain::Edtf;
using domain::EdtfDate;

namespace {

Edtf months(int year, int first, int count)
{
    const QDate last = QDate(year, first, 1).addMonths(count - 1);
    return Edtf::interval(EdtfDate {.year = year, .month = first},
                          EdtfDate {.year = last.year(), .month = last.month()});
}

int monthsIn(Unit unit)
{
    return unit == Unit::Quarter ? 3 : 6;
}

} // namespace

Edtf weekEdtf(QDate day, int offset, Unit unit)
{
    const QDate monday = mondayOf(day).addDays(7LL * offset);
    const QDate first = unit == Unit::Weekend ? monday.addDays(5) : monday;
    return Edtf::interval(Edtf::day(first).first(), Edtf::day(monday.addDays(6)).first());
}

Edtf yearEdtf(int year, int index, Unit unit)
{
    switch (unit) {
    case Unit::Decade:
        return Edtf(EdtfDate {.year = year, .yearUnknownDigits = 1});
    case Unit::FiscalYear:
        return months(year, firstFiscalMonth, 12);
    case Unit::Season:
        return Edtf(EdtfDate {.year = year, .month = 20 + index});
    case Unit::Quarter:
    case Unit::HalfYear:
        return months(year, (monthsIn(unit) * (index - 1)) + 1, monthsIn(unit));
    default:
        return Edtf::year(year);
    }
}

Edtf fiscalEdge(int year, Part part)
{
    return part == Part::Early ? Edtf::month(year, firstFiscalMonth) : Edtf::month(year + 1, firstFiscalMonth - 1);
}

Edtf groupOfMonths(QDate day, int offset, Unit unit)
{
    const int size = monthsIn(unit);
    const QDate first = QDate(day.year(), (((day.month() - 1) / size) * size) + 1, 1).addMonths(offset * size);
    return months(first.year(), first.month(), size);
}

Edtf seasonNear(QDate today, int season, Direction direction)
{
    // EDTF seasons begin in March, June, September and December of their year.
    const QDate begin(today.year(), 3 * season, 1);
    int year = today.year();
    if (direction == Direction::Future) {
        year += begin > today ? 0 : 1;
    } else if (begin > today) {
        --year;
    } else if (direction == Direction::Past && begin.addMonths(3) > today) {
        --year;
    }
    return yearEdtf(year, season, Unit::Season);
}

Edtf withPart(Edtf value, const DatePoint& point)
{
    if (point.part == Part::Whole && !point.approximate) {
        return value;
    }
    auto first = value.first();
    auto last = value.last();
    if (first) {
        first->approximate = true;
    }
    if (last) {
        last->approximate = true;
    }
    if (value.isInterval()) {
        return Edtf::interval(first, last);
    }
    return first ? Edtf(*first) : value;
}

} // namespace linimasa::dates
