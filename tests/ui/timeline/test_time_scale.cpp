#include "ui/timeline/time_scale.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using Catch::Matchers::WithinAbs;
using linimasa::timeline::TimeScale;

TEST_CASE("pixels and days lead back to each other")
{
    const TimeScale scale(2'459'000, 0.37);
    CHECK_THAT(scale.xOf(2'459'000), WithinAbs(0, 1e-9));
    CHECK_THAT(scale.xOf(2'459'100), WithinAbs(37, 1e-6));
    CHECK_THAT(scale.dayAt(scale.xOf(2'461'234.5)), WithinAbs(2'461'234.5, 1e-6));
}

TEST_CASE("zooming keeps the day under the pointer, as far as it goes")
{
    const double factor = GENERATE(0.01, 0.5, 1.0, 1.2, 3.0, 1e6, 1e-9);
    const double x = GENERATE(0.0, 123.0, 900.0);
    const TimeScale scale(2'459'000, 0.5);
    const TimeScale zoomed = scale.zoomedAround(x, factor);
    CHECK_THAT(zoomed.dayAt(x), WithinAbs(scale.dayAt(x), 1e-3));
    CHECK(zoomed.pixelsPerDay() <= TimeScale::mostPixelsPerDay);
    CHECK(zoomed.pixelsPerDay() >= TimeScale::fewestPixelsPerDay);
}

TEST_CASE("panning right shows earlier days")
{
    const TimeScale scale(1000, 2);
    CHECK_THAT(scale.pannedBy(50).leftDay(), WithinAbs(975, 1e-9));
    CHECK_THAT(scale.pannedBy(50).xOf(975), WithinAbs(0, 1e-9));
}

TEST_CASE("a fitting scale shows both ends inside the margins")
{
    const TimeScale scale = TimeScale::fitting(1000, 2000, 500, 20);
    CHECK_THAT(scale.xOf(1000), WithinAbs(20, 1e-6));
    CHECK_THAT(scale.xOf(2000), WithinAbs(480, 1e-6));
}

TEST_CASE("one lone day is shown in its surroundings, in the middle")
{
    const TimeScale scale = TimeScale::fitting(1000, 1001, 600, 0);
    CHECK_THAT(scale.xOf(1000.5), WithinAbs(300, 1e-6));
    CHECK(scale.pixelsPerDay() <= 20);
}

TEST_CASE("a glide begins and ends where it should")
{
    const TimeScale from(1000, 0.1);
    const TimeScale to(5000, 10);
    const TimeScale begun = from.towards(to, 0, 800);
    const TimeScale ended = from.towards(to, 1, 800);
    CHECK_THAT(begun.leftDay(), WithinAbs(1000, 1e-3));
    CHECK_THAT(ended.leftDay(), WithinAbs(5000, 1e-3));
    CHECK_THAT(ended.pixelsPerDay(), WithinAbs(10, 1e-9));
    const TimeScale panned = from.towards(TimeScale(3000, 0.1), 0.5, 800);
    CHECK_THAT(panned.leftDay(), WithinAbs(2000, 1e-3));
}
