#include "ui/desktop_wishes.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa::ui;
using namespace Qt::StringLiterals;

TEST_CASE("What the desktop's portal tells is understood, and what it does not tell is not wished")
{
    CHECK(wishesFrom({}) == DesktopWishes());
    CHECK(wishesFrom({{u"org.freedesktop.appearance"_s, {{u"contrast"_s, 1U}}}}).wantsHighContrast);
    CHECK_FALSE(wishesFrom({{u"org.freedesktop.appearance"_s, {{u"contrast"_s, 0U}}}}).wantsHighContrast);
    CHECK(wishesFrom({{u"org.freedesktop.appearance"_s, {{u"reduced-motion"_s, 1U}}}}).wantsNoAnimations);
    CHECK(wishesFrom({{u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}}).wantsNoAnimations);
    CHECK_FALSE(wishesFrom({{u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, true}}}}).wantsNoAnimations);
    CHECK(wishesFrom({{u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, u"strange"_s}}}})
          == DesktopWishes());
}
