#include "ui/widgets/shades.h"
#include "ui/widgets/theme.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace linimasa::widgets;
using Catch::Matchers::WithinAbs;

TEST_CASE("contrast is that of WCAG")
{
    CHECK_THAT(contrast(Qt::black, Qt::white), WithinAbs(21, 0.01));
    CHECK_THAT(contrast(Qt::white, Qt::black), WithinAbs(21, 0.01));
    CHECK_THAT(contrast(QColor(0x77, 0x77, 0x77), Qt::white), WithinAbs(4.48, 0.01));
    CHECK_THAT(contrast(Qt::red, Qt::red), WithinAbs(1, 1e-9));
}

TEST_CASE("a colour becomes legible on any ground and stays itself where it already is")
{
    CHECK(legible(Qt::black, Qt::white, 4.5) == QColor(Qt::black));
    for (const QColor& ground :
         {QColor(Qt::white), QColor(Qt::black), QColor(0x80, 0x80, 0x80), QColor(0xff, 0xee, 0)}) {
        CHECK(contrast(legible(QColor(0x88, 0x99, 0x88), ground, 4.5), ground) >= 4.5);
    }
}

TEST_CASE("marks and quiet texts are seen on every theme")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark, Theme::Sepia, Theme::HighContrast);
    const QPalette palette = paletteOf(theme);
    const QColor base = palette.color(QPalette::Base);
    CHECK(contrast(quietText(palette), base) >= 4.5);
    CHECK(contrast(warning(palette), base) >= 4.5);
    for (int strandIndex = 0; strandIndex < 9; ++strandIndex) {
        CHECK(contrast(strand(palette, strandIndex), base) >= 3);
    }
    CHECK(strand(palette, 0) != strand(palette, 1));
    CHECK(isDark(palette) == (theme == Theme::Dark || theme == Theme::HighContrast));
}
