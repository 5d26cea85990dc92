#pragma once

#include "app/domain/article.h"
#include "ui/widgets/reading_fonts.h"

#include <QFont>

namespace linimasa::reader {

/// How an article is set: the font of its script and the measure it is read at.
struct Typography {
    QFont text;
    QFont title;
    double lineHeight
        = 0; // pixels; one and a half of the font's size, more for Japanese, never less than the font needs
    double measure = 0; // pixels: 68 letters of a Latin text, 38 of a Japanese one
};

/// `zoom` is 1 for the ordinary size.
[[nodiscard]] Typography typographyFor(domain::Language language, double zoom, const widgets::ReadingFonts& fonts = {});

} // namespace linimasa::reader
