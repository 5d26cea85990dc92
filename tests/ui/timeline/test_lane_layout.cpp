#include "ui/timeline/lane_layout.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace linimasa::timeline;

namespace {

ChartMark point(double day, int lane = 0, double label = 0)
{
    ChartMark mark;
    mark.lane = lane;
    mark.dated = true;
    mark.isDay = true;
    mark.first = day;
    mark.last = day + 1;
    mark.labelWidth = label;
    return mark;
}

ChartMark span(double first, double last, int lane = 0)
{
    ChartMark mark = point(first, lane);
    mark.isDay = false;
    mark.last = last;
    return mark;
}

std::vector<ChartMark> randomMarks(unsigned seed, int count)
{
    std::mt19937 random(seed);
    std::vector<ChartMark> marks;
    for (int i = 0; i < count; ++i) {
        const double first = static_cast<double>(random() % 4000);
        const int lane = static_cast<int>(random() % 3);
        marks.push_back(random() % 6 == 0 ? span(first, first + 1 + static_cast<double>(random() % 400), lane)
                                          : point(first, lane, static_cast<double>(random() % 200)));
    }
    std::ranges::stable_sort(marks, {}, &ChartMark::first);
    return marks;
}

} // namespace

TEST_CASE("marks with room stand in one line, with room for their labels")
{
    const std::vector marks {point(0, 0, 50), point(100, 0, 50)};
    const std::vector lines {3};
    const LaneLayout layout = layOutLanes(marks, lines, {});
    REQUIRE(layout.items.size() == 2);
    CHECK(layout.items[0].line == 0);
    CHECK(layout.items[1].line == 0);
    CHECK(layout.items[0].labelRoom > 50);
}

TEST_CASE("a label in the way sends the next mark to the next line")
{
    const std::vector marks {point(0, 0, 200), point(100, 0, 50)};
    const std::vector lines {3};
    const LaneLayout layout = layOutLanes(marks, lines, {});
    CHECK(layout.items[0].line == 0);
    CHECK(layout.items[1].line == 1);
}

TEST_CASE("events of one day stack, and what is too much becomes a cluster")
{
    const std::vector marks(5, point(10));
    const std::vector lines {3};
    const LaneLayout layout = layOutLanes(marks, lines, {});
    REQUIRE(layout.items.size() == 3);
    std::multiset<int> sizes;
    for (const LaneItem& item : layout.items) {
        sizes.insert(item.memberCount);
    }
    CHECK(sizes == std::multiset {1, 1, 3});
}

TEST_CASE("a crowd becomes one column over the free lines")
{
    const std::vector marks(100, point(10));
    const std::vector lines {4};
    const LaneLayout layout = layOutLanes(marks, lines, {});
    REQUIRE(layout.items.size() == 1);
    CHECK(layout.items[0].isColumn());
    CHECK(layout.items[0].lines == 4);
    CHECK(layout.items[0].memberCount == 100);
}

TEST_CASE("a long span is drawn as long as it is, at the bottom of its lane")
{
    const std::vector marks {span(0, 300), point(20)};
    const std::vector lines {4};
    const LaneLayout layout = layOutLanes(marks, lines, {});
    REQUIRE(layout.items.size() == 2);
    CHECK(layout.items[0].wide);
    CHECK(layout.items[0].left == 0);
    CHECK(layout.items[0].right == 300);
    CHECK(layout.items[0].line == 3);
    CHECK(layout.items[1].line == 0);
}

TEST_CASE("zooming in takes clusters apart")
{
    std::vector<ChartMark> marks;
    for (int day = 0; day < 12; ++day) {
        marks.push_back(point(day));
    }
    const std::vector lines {2};
    LaneMetrics metrics;
    metrics.pixelsPerDay = 1;
    CHECK(layOutLanes(marks, lines, metrics).items.size() < 12);
    metrics.pixelsPerDay = 30;
    CHECK(layOutLanes(marks, lines, metrics).items.size() == 12);
}

TEST_CASE("undated marks take no place in time")
{
    const std::vector marks {ChartMark {}, point(3)};
    const std::vector lines {2};
    CHECK(layOutLanes(marks, lines, {}).members == std::vector {1});
}

TEST_CASE("every mark is there once, nothing overlaps, at any zoom")
{
    const unsigned seed = GENERATE(Catch::Generators::range(1U, 13U));
    const double pixelsPerDay = GENERATE(0.01, 0.1, 0.7, 3.0, 40.0);
    const std::vector<ChartMark> marks = randomMarks(seed, 400);
    const std::vector lines {2, 5, 9};
    LaneMetrics metrics;
    metrics.pixelsPerDay = pixelsPerDay;
    const LaneLayout layout = layOutLanes(marks, lines, metrics);

    std::vector<int> members = layout.members;
    std::ranges::sort(members);
    REQUIRE(members.size() == marks.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        REQUIRE(members[i] == static_cast<int>(i));
    }
    for (std::size_t i = 0; i < layout.items.size(); ++i) {
        const LaneItem& item = layout.items[i];
        REQUIRE(item.line >= 0);
        REQUIRE(item.line + item.lines <= lines[static_cast<std::size_t>(item.lane)]);
        for (std::size_t j = i + 1; j < layout.items.size(); ++j) {
            const LaneItem& other = layout.items[j];
            const bool sameLine = item.lane == other.lane && item.line < other.line + other.lines
                && other.line < item.line + item.lines;
            // A label may fill its room, never more.
            const bool apart = item.right <= other.left || other.right <= item.left;
            if (sameLine && !apart) {
                FAIL_CHECK("items " << i << " [" << item.left << ',' << item.right << ") x" << item.memberCount
                                    << " and " << j << " [" << other.left << ',' << other.right << ") x"
                                    << other.memberCount << " overlap");
            }
        }
    }
}

TEST_CASE("lines are shared by crowding, each lane has its fewest, none more than it needs")
{
    const std::vector counts {100, 4, 1};
    const std::vector<int> lines = shareLines(counts, 20, 2);
    CHECK(lines[0] > lines[1]);
    CHECK(lines[1] <= 4);
    CHECK(lines[2] == 2);
    CHECK(lines[0] + lines[1] + lines[2] <= 20);
    CHECK(shareLines(counts, 3, 2) == std::vector {2, 2, 2});
    CHECK(shareLines(std::vector<int> {}, 9, 2).empty());
}
