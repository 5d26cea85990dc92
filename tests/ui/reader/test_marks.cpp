#include "tests/support/printing.h"
#include "ui/reader/ink.h"
#include "ui/reader/marks.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/theme.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace linimasa;
using namespace linimasa::reader;

namespace {

domain::Analysis analysis()
{
    domain::Analysis made;
    made.mentions.resize(2);
    made.mentions[0].range = {.begin = 0, .end = 6};
    made.mentions[1].range = {.begin = 20, .end = 30};
    made.timexes.resize(1);
    made.timexes[0].range = {.begin = 10, .end = 15};
    made.problems.resize(2);
    made.problems[0].range = {.begin = 10, .end = 15};
    made.problems[1].range = {.begin = 5, .end = 400}; // damaged: does not fit
    return made;
}

} // namespace

TEST_CASE("Marks are found by place, the shortest where they lie on each other")
{
    const Marks marks(analysis(), 40);
    CHECK(marks.all().size() == 4); // the one that does not fit is left out
    CHECK(marks.at(0)->layer == Layer::Entities);
    CHECK(marks.at(6) == nullptr);
    CHECK(marks.at(12)->layer == Layer::Dates);
    CHECK(marks.at(12, Layer::Problems)->layer == Layer::Problems);
    CHECK(marks.at(12, Layer::Entities) == nullptr);
    CHECK(marks.in({.begin = 14, .end = 21}).size() == 3);
    CHECK(marks.in({.begin = 15, .end = 20}).empty());
    CHECK(marks.in({.begin = 0, .end = 40}, Layer::Dates).size() == 1);
}

TEST_CASE("Steps go to the next and previous mark of a layer and end at the ends")
{
    const Marks marks(analysis(), 40);
    CHECK(marks.after(-1, Layer::Entities)->range.begin == 0);
    CHECK(marks.after(0, Layer::Entities)->range.begin == 20);
    CHECK(marks.after(20, Layer::Entities) == nullptr);
    CHECK(marks.before(20, Layer::Entities)->range.begin == 0);
    CHECK(marks.before(0, Layer::Entities) == nullptr);
    CHECK(Marks().after(-1, allLayers) == nullptr);
}

TEST_CASE("Text keeps 4.5:1 on every ground and marks 3:1, in every theme")
{
    const auto theme
        = GENERATE(widgets::Theme::Light, widgets::Theme::Dark, widgets::Theme::Sepia, widgets::Theme::HighContrast);
    const QPalette palette = widgets::paletteOf(theme);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    CHECK(widgets::contrast(text, base) >= 7);
    CHECK(widgets::contrast(widgets::quietText(palette), base) >= 4.5);
    CHECK(widgets::contrast(palette.color(QPalette::PlaceholderText), base) >= 4.5);
    CHECK(widgets::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    CHECK(widgets::contrast(palette.color(QPalette::Link), base) >= 4.5);
    CHECK(widgets::contrast(dateInk(palette), base) >= 3);
    CHECK(widgets::contrast(widgets::warning(palette), base) >= 4.5);
    for (const QColor& ground :
         {evidenceGround(palette), foundGround(palette), foundHereGround(palette), flashGround(palette)}) {
        CHECK(widgets::contrast(text, ground) >= 4.5);
    }
    for (int type = 0; type <= static_cast<int>(domain::EntityType::Event); ++type) {
        const auto entity = static_cast<domain::EntityType>(type);
        CHECK(widgets::contrast(entityInk(palette, entity), base) >= 3);
        CHECK(widgets::contrast(text, chosenGround(palette, entity)) >= 4.5);
    }
}
