#include "ui/timeline/chart_scene.h"
#include "ui/timeline/density_strip.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace linimasa::timeline;

namespace {

ChartMark point(int row, double day, int lane)
{
    ChartMark mark;
    mark.row = row;
    mark.lane = lane;
    mark.dated = true;
    mark.isDay = true;
    mark.first = day;
    mark.last = day + 1;
    mark.labelWidth = 100;
    return mark;
}

ChartMark undated(int row, int lane)
{
    ChartMark mark;
    mark.row = row;
    mark.lane = lane;
    return mark;
}

ChartScene sceneOf(std::vector<ChartMark> marks, int lanes)
{
    ChartScene scene;
    scene.setSize({1000, 400});
    scene.setMarks(std::move(marks), std::vector<SceneLane>(static_cast<std::size_t>(lanes)));
    scene.setScale(scene.fittingScale());
    return scene;
}

} // namespace

TEST_CASE("all marks are inside the plot after fitting")
{
    const ChartScene scene = sceneOf({point(0, 1000, 0), point(1, 2500, 1), point(2, 9000, 0)}, 2);
    for (int row = 0; row < 3; ++row) {
        const int item = scene.itemOfRow(row);
        REQUIRE(item >= 0);
        CHECK(scene.plot().contains(scene.rectOf(item)));
        CHECK(scene.itemAt(scene.rectOf(item).center()) == item);
    }
    CHECK_FALSE(scene.hasShelf());
}

TEST_CASE("lanes lie one above the other and fill the height")
{
    const ChartScene scene = sceneOf({point(0, 1000, 0), point(1, 2000, 1), point(2, 3000, 2)}, 3);
    CHECK(scene.laneRect(0).top() == 0);
    CHECK(scene.laneRect(1).top() == scene.laneRect(0).bottom());
    CHECK(scene.laneRect(2).top() == scene.laneRect(1).bottom());
    CHECK(std::abs(scene.laneRect(2).bottom() - scene.plot().bottom()) < 0.01);
    CHECK(scene.laneRect(1).contains(scene.rectOf(scene.itemOfRow(1))));
}

TEST_CASE("undated events stand on the shelf in their lane, and what does not fit is counted")
{
    std::vector<ChartMark> marks {point(0, 1000, 0)};
    for (int row = 1; row <= 60; ++row) {
        marks.push_back(undated(row, 0));
    }
    const ChartScene scene = sceneOf(marks, 1);
    REQUIRE(scene.hasShelf());
    CHECK(scene.undated() == 60);
    int onShelf = 0;
    for (int item = scene.shelfBegin(); item < static_cast<int>(scene.items().size()); ++item) {
        onShelf += scene.items()[static_cast<std::size_t>(item)].memberCount;
        CHECK(scene.shelf().contains(scene.rectOf(item)));
    }
    CHECK(onShelf == 60);
    CHECK(scene.items().back().isCluster());
    CHECK(scene.itemOfRow(60) == static_cast<int>(scene.items().size()) - 1);
}

TEST_CASE("panning moves every mark and lays nothing out anew")
{
    ChartScene scene = sceneOf({point(0, 1000, 0), point(1, 1400, 0)}, 1);
    const QRectF before = scene.rectOf(0);
    scene.setScale(scene.scale().pannedBy(37));
    CHECK(std::abs(scene.rectOf(0).left() - before.left() - 37) < 1e-6);
    CHECK(scene.rectOf(0).top() == before.top());
}

TEST_CASE("only what the plot shows is visible, labels included")
{
    ChartScene scene = sceneOf({point(0, 1000, 0), point(1, 1400, 0)}, 1);
    CHECK(scene.visibleItems().size() == 2);
    scene.setScale(TimeScale(5000, 1));
    CHECK(scene.visibleItems().empty());
    scene.setScale(TimeScale(1450, 1)); // the mark is left of the edge, its label reaches in
    CHECK(scene.visibleItems().size() == 1);
}

TEST_CASE("showing a mark moves only as far as it must")
{
    ChartScene scene = sceneOf({point(0, 1000, 0), point(1, 90000, 0)}, 1);
    CHECK(scene.scaleShowing(scene.markOfRow(1)) == scene.scale());
    scene.setScale(TimeScale(900, 2));
    const TimeScale moved = scene.scaleShowing(scene.markOfRow(1));
    CHECK(moved.pixelsPerDay() == 2);
    CHECK(std::abs(moved.xOf(90000.5) - scene.plot().width() / 2) < 1);
}

TEST_CASE("a scene without marks or room breaks nothing")
{
    ChartScene scene;
    scene.setMarks({}, {});
    scene.setSize({0, 0});
    CHECK(scene.itemAt({5, 5}) == -1);
    scene.setSize({30, 10});
    CHECK(scene.itemOfRow(0) == -1);
    CHECK(scene.itemOfRow(-1) == -1);
    CHECK(scene.fittingScale().pixelsPerDay() > 0);
}

TEST_CASE("days are counted in equal parts")
{
    const std::vector<double> days {0, 1, 9.5, 10, 99.9, 100, -1};
    CHECK(densityOf(days, 0, 100, 10) == std::vector {3, 1, 0, 0, 0, 0, 0, 0, 0, 1});
    CHECK(densityOf(days, 0, 100, 0).empty());
    CHECK(densityOf(days, 5, 5, 3) == std::vector {0, 0, 0});
}

TEST_CASE("a low window keeps all lanes in sight")
{
    ChartScene scene;
    scene.setSize({1000, 140});
    scene.setMarks({point(0, 1000, 0), point(1, 2000, 1), point(2, 3000, 2)}, std::vector<SceneLane>(3));
    scene.setScale(scene.fittingScale());
    CHECK(scene.contentHeight() <= scene.plot().height());
    CHECK(scene.laneRect(2).bottom() <= scene.plot().bottom() + 0.01);
}
