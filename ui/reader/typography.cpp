#include "ui/reader/typography.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int latinMeasure = 68; // letters; 60–75 read best (Bringhurst, The Elements of Typographic Style, 2.1.2)
constexpr int japaneseMeasure = 38; // full-width characters

widgets::Script scriptOf(domain::Language language)
{
    switch (language) {
    case domain::Language::Japanese:
        return widgets::Script::Japanese;
    case domain::Language::Vietnamese:
        return widgets::Script::Vietnamese;
    default:
        return widgets::Script::Latin;
    }
}

} // namespace

Typography typographyFor(domain::Language language, double zoom, const widgets::ReadingFonts& fonts)
{
    const bool isJapanese = language == domain::Language::Japanese;
    const double size = QApplication::font().pointSizeF() * 1.3 * zoom;
    Typography typography;
    typography.text.setFamilies(widgets::readingFamilies(scriptOf(language), fonts));
    typography.text.setPointSizeF(size);
    typography.title = typography.text;
    typography.title.setPointSizeF(size * 1.5);
    typography.title.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(typography.text);
    const double em = QFontInfo(typography.text).pixelSize();
    typography.lineHeight = std::max(metrics.height(), em * (isJapanese ? 1.75 : 1.5));
    typography.measure
        = isJapanese ? metrics.horizontalAdvance(u"国"_s) * japaneseMeasure : metrics.averageCharWidth() * latinMeasure;
    return typography;
}

} // namespace linimasa::reader
