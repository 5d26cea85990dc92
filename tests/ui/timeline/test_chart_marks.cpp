#include "tests/support/printing.h"
#include "ui/timeline/chart_marks.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;
using timeline::chartMark;
using timeline::ChartMark;

namespace {

ChartMark markOf(QStringView edtf)
{
    domain::ChronologyEvent event;
    event.date = domain::Edtf::parse(edtf);
    REQUIRE(event.date.has_value());
    return chartMark(event, 0, 0);
}

double day(int year, int month, int number)
{
    return static_cast<double>(QDate(year, month, number).toJulianDay());
}

} // namespace

TEST_CASE("a day is a point, anything less exact a span of all its days")
{
    CHECK(markOf(u"2021-11-23").isDay);
    CHECK(markOf(u"2021-11-23").last - markOf(u"2021-11-23").first == 1);

    const ChartMark month = markOf(u"2024-02");
    CHECK_FALSE(month.isDay);
    CHECK(month.first == day(2024, 2, 1));
    CHECK(month.last == day(2024, 3, 1));

    const ChartMark year = markOf(u"1973");
    CHECK(year.last - year.first == 365);
    CHECK(markOf(u"2023-10-05/2023-10-06").last - markOf(u"2023-10-05/2023-10-06").first == 2);
}

TEST_CASE("what is approximate or uncertain is soft and no point")
{
    CHECK(markOf(u"2025-05-14~").soft);
    CHECK_FALSE(markOf(u"2025-05-14~").isDay);
    CHECK(markOf(u"2022?").soft);
    CHECK_FALSE(markOf(u"2022").soft);
}

TEST_CASE("open intervals say at which end")
{
    CHECK(markOf(u"2019/..").openEnd);
    CHECK_FALSE(markOf(u"2019/..").openStart);
    CHECK(markOf(u"../2024").openStart);
}

TEST_CASE("what the calendar cannot place is undated")
{
    CHECK_FALSE(markOf(u"XXXX-11-23").dated);
    CHECK_FALSE(chartMark({}, 0, 0).dated);
}

TEST_CASE("readings of a conflict are placed once each, in order")
{
    domain::ChronologyEvent event;
    event.date = domain::Edtf::parse(u"2023-10-04/2023-10-05");
    const auto one = domain::Edtf::day(QDate(2023, 10, 5));
    const auto other = domain::Edtf::day(QDate(2023, 10, 4));
    event.conflict
        = domain::DateConflict {.code = domain::ConflictCode::WeekdayDateMismatch, .readings = {one, other, one}};
    const ChartMark mark = chartMark(event, 3, 1);
    REQUIRE(mark.readings.size() == 2);
    CHECK(mark.readings[0] == day(2023, 10, 4) + 0.5);
    CHECK(mark.readings[1] == day(2023, 10, 5) + 0.5);
    CHECK(mark.row == 3);
    CHECK(mark.lane == 1);
}

TEST_CASE("an impossible day with no readings stays on the shelf and stops nothing")
{
    domain::ChronologyEvent event;
    event.conflict = domain::DateConflict {.code = domain::ConflictCode::ImpossibleDay, .readings = {}};
    CHECK_FALSE(chartMark(event, 0, 0).dated);
}

TEST_CASE("full-width text is estimated wider, marks above letters take no room")
{
    CHECK(timeline::estimatedWidth(u"abc", 6, 13) == 18);
    CHECK(timeline::estimatedWidth(u"日本", 6, 13) == 26);
    CHECK(timeline::estimatedWidth(u"e\u0302\u0301", 6, 13) == 6);
}
