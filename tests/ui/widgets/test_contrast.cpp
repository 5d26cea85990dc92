// Contrast of every theme, computed as WCAG 2.2 does: 4.5:1 for text (1.4.3), 3:1 for marks and what shows the focus (1.4.11).
#include "ui/widgets/label_look.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <utility>

using namespace linimasa::widgets;

namespace {

constexpr double forText = 4.5;
constexpr double forMarks = 3;

void checkOn(const QPalette& palette, QPalette::ColorRole text, QPalette::ColorRole ground, double ratio)
{
    INFO("role " << static_cast<int>(text) << " on role " << static_cast<int>(ground) << ": "
                 << contrast(palette.color(text), palette.color(ground)));
    CHECK(contrast(palette.color(text), palette.color(ground)) >= ratio);
}

/// The strongest contrast of any point of the widget to the window's colour.
double strongest(QWidget& widget, const QColor& window)
{
    const QImage image = widget.grab().toImage();
    double most = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            most = std::max(most, contrast(image.pixelColor(x, y), window));
        }
    }
    return most;
}

} // namespace

TEST_CASE("An empty box to tick and an empty field are seen in every theme, without what is written beside them")
{
    for (const Theme theme : allThemes()) {
        INFO(nameOf(theme).toStdString());
        const QPalette palette = paletteOf(theme);
        Style style;
        QCheckBox box;
        QRadioButton choice;
        QLineEdit field;
        for (QWidget* widget : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&choice)}) {
            widget->setStyle(&style);
            widget->setPalette(palette);
            widget->resize(widget->sizeHint());
            INFO(widget->metaObject()->className());
            CHECK(strongest(*widget, palette.color(QPalette::Window)) >= forMarks);
        }
        if (isDark(palette)) {
            field.setStyle(&style);
            field.setPalette(palette);
            CHECK(strongest(field, palette.color(QPalette::Window)) >= forMarks);
        }
    }
}

TEST_CASE("Text can be read on every ground of every theme")
{
    for (const Theme theme : allThemes()) {
        INFO(nameOf(theme).toStdString());
        const QPalette palette = paletteOf(theme);
        checkOn(palette, QPalette::WindowText, QPalette::Window, forText);
        checkOn(palette, QPalette::Text, QPalette::Base, forText);
        checkOn(palette, QPalette::Text, QPalette::AlternateBase, forText);
        checkOn(palette, QPalette::Text, QPalette::Window, forText);
        checkOn(palette, QPalette::ButtonText, QPalette::Button, forText);
        checkOn(palette, QPalette::ToolTipText, QPalette::ToolTipBase, forText);
        checkOn(palette, QPalette::HighlightedText, QPalette::Highlight, forText);
        checkOn(palette, QPalette::PlaceholderText, QPalette::Base, forText);
        checkOn(palette, QPalette::PlaceholderText, QPalette::AlternateBase, forText);
        checkOn(palette, QPalette::PlaceholderText, QPalette::Window, forText);
        checkOn(palette, QPalette::Link, QPalette::Base, forText);
        checkOn(palette, QPalette::Link, QPalette::Window, forText);
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            INFO("ground " << static_cast<int>(ground));
            CHECK(contrast(quietText(palette), palette.color(ground)) >= forText);
            CHECK(contrast(warning(palette), palette.color(ground)) >= forText);
        }
    }
}

TEST_CASE("What is chosen and where the keyboard is stands out in every theme")
{
    for (const Theme theme : allThemes()) {
        INFO(nameOf(theme).toStdString());
        const QPalette palette = paletteOf(theme);
        checkOn(palette, QPalette::Highlight, QPalette::Base, forMarks);
        checkOn(palette, QPalette::Highlight, QPalette::Window, forMarks);
    }
}

TEST_CASE("Highlights and tracks are seen, and read through, in every theme")
{
    for (const Theme theme : allThemes()) {
        INFO(nameOf(theme).toStdString());
        const QPalette palette = paletteOf(theme);
        const QColor text = palette.color(QPalette::Text);
        const QColor base = palette.color(QPalette::Base);
        for (int label = 1; label <= 4; ++label) {
            INFO("label " << label);
            CHECK(contrast(labelInk(palette, label), base) >= forMarks);
            CHECK(contrast(text, labelGround(palette, label)) >= forText);
        }
        for (int track = 0; track < 8; ++track) {
            INFO("track " << track);
            CHECK(contrast(strand(palette, track), base) >= forMarks);
        }
    }
}

TEST_CASE("The theme of high contrast is seven to one, lines and frames included at three")
{
    const QPalette palette = paletteOf(Theme::HighContrast);
    const QColor base = palette.color(QPalette::Base);
    CHECK(isStark(palette));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::Link}) {
        CHECK(contrast(palette.color(role), base) >= 7);
    }
    CHECK(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 7);
    CHECK(contrast(quietText(palette), base) >= 7);
    CHECK(contrast(hairline(palette), base) >= forMarks);
    for (const QPalette::ColorRole role : {QPalette::Mid, QPalette::Dark, QPalette::Light}) {
        CHECK(contrast(palette.color(role), palette.color(QPalette::Window)) >= forMarks);
    }
    CHECK_FALSE(isStark(paletteOf(Theme::Light)));
    CHECK_FALSE(isStark(paletteOf(Theme::Dark)));
}
