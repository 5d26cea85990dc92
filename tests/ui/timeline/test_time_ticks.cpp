#include "tests/support/printing.h"
#include "ui/timeline/time_ticks.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace linimasa::timeline;
using namespace Qt::StringLiterals;

namespace {

double day(int year, int month, int number)
{
    return static_cast<double>(QDate(year, month, number).toJulianDay());
}

QStringList datesOf(const std::vector<Tick>& ticks)
{
    QStringList dates;
    for (const Tick& tick : ticks) {
        dates << tick.date.toString(Qt::ISODate);
    }
    return dates;
}

} // namespace

TEST_CASE("the step grows from days to centuries as time gets denser")
{
    CHECK(stepFor(60, 40) == TickStep {TickUnit::Day, 1});
    CHECK(stepFor(8, 40) == TickStep {TickUnit::Week, 1});
    CHECK(stepFor(2, 40) == TickStep {TickUnit::Month, 1});
    CHECK(stepFor(0.5, 40) == TickStep {TickUnit::Month, 3});
    CHECK(stepFor(0.12, 40) == TickStep {TickUnit::Year, 1});
    CHECK(stepFor(0.012, 40) == TickStep {TickUnit::Year, 10});
    CHECK(stepFor(0.0012, 40) == TickStep {TickUnit::Year, 100});
}

TEST_CASE("ticks are never closer than asked for")
{
    const double pixelsPerDay = GENERATE(0.002, 0.01, 0.03, 0.1, 0.4, 1.0, 3.0, 9.0, 40.0, 160.0);
    const TimeScale scale(day(1987, 3, 17), pixelsPerDay);
    const auto ticks = ticksBetween(scale, 0, 1000, stepFor(pixelsPerDay, 46));
    REQUIRE(ticks.size() >= 2);
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        CHECK((ticks[i].day - ticks[i - 1].day) * pixelsPerDay >= 46);
    }
    CHECK(scale.xOf(ticks.front().day) <= 0);
    CHECK(scale.xOf(ticks.back().day) <= 1000);
}

TEST_CASE("ticks stand on round dates")
{
    const TimeScale scale(day(2023, 11, 20), 1);
    CHECK(datesOf(ticksBetween(scale, 0, 130, {TickUnit::Month, 3})) == QStringList {u"2023-10-01"_s, u"2024-01-01"_s});
    CHECK(datesOf(ticksBetween(scale, 0, 60, {TickUnit::Month, 1}))
          == QStringList {u"2023-11-01"_s, u"2023-12-01"_s, u"2024-01-01"_s});
    CHECK(datesOf(ticksBetween(scale, 0, 8000, {TickUnit::Year, 20}))
          == QStringList {u"2020-01-01"_s, u"2040-01-01"_s});
}

TEST_CASE("weeks begin on Monday")
{
    const TimeScale scale(day(2024, 2, 1), 1); // a Thursday
    for (const Tick& tick : ticksBetween(scale, 0, 40, {TickUnit::Week, 1})) {
        CHECK(tick.date.dayOfWeek() == Qt::Monday);
    }
}

TEST_CASE("ticks before the common era do not stop the chart")
{
    const TimeScale scale(day(1, 1, 1) - 40'000, 0.01);
    const auto ticks = ticksBetween(scale, 0, 900, {TickUnit::Year, 50});
    CHECK(ticks.size() > 2);
    CHECK(ticks.size() < 20);
}

TEST_CASE("labels are short and name what the context leaves open")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(tickLabel(QDate(2024, 2, 12), {TickUnit::Week, 1}, english) == u"12"_s);
    CHECK(tickLabel(QDate(2024, 2, 1), {TickUnit::Month, 1}, english) == u"Feb"_s);
    CHECK(tickLabel(QDate(2024, 1, 1), {TickUnit::Year, 1}, english) == u"2024"_s);
    CHECK(contextOf({TickUnit::Day, 1}) == TickStep {TickUnit::Month, 1});
    CHECK(contextOf({TickUnit::Month, 3}) == TickStep {TickUnit::Year, 1});
    CHECK_FALSE(contextOf({TickUnit::Year, 10}).has_value());
}
