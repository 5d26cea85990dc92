#include "ui/reader/typography.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int latinMeasure = 68; // letters; 60–75 read best (Bringhurst, The Elements of Typographic Style, 2.1.2)
constexpr int japaneseMeasure = 38; // full-width characters

QStringList familiesFor(domain::Language language)
{
    if (language == domain::Language::Japanese) {
        return {u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Source Han Sans JP"_s, u"IPAexGothic"_s, u"sans-serif"_s};
    }
    // With Vietnamese stacked accents drawn, not composed by the layout.
    return {u"Noto Serif"_s, u"Source Serif 4"_s, u"Literata"_s, u"DejaVu Serif"_s, u"serif"_s};
}

QTextBlockFormat lineFormat(double height, double below)
{
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::MinimumHeight);
    format.setBottomMargin(below);
    return format;
}

/// A blank line parts paragraphs, which their own margin does already; it keeps its position and nearly no height.
void flattenBlankLines(QTextDocument& document)
{
    QTextBlockFormat flat;
    flat.setLineHeight(2, QTextBlockFormat::FixedHeight);
    flat.setBottomMargin(0);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (QStringView(block.text()).trimmed().isEmpty()) {
            QTextCursor(block).setBlockFormat(flat);
        }
    }
}

void setTitle(QTextDocument& document, base::TextRange range, const Typography& typography)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(range.begin));
    cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
    QTextCharFormat letters;
    letters.setFont(typography.title);
    cursor.mergeCharFormat(letters);
    cursor.mergeBlockFormat(lineFormat(QFontMetricsF(typography.title).height(), typography.lineHeight * 0.7));
}

} // namespace

Typography typographyFor(domain::Language language, double zoom)
{
    const bool isJapanese = language == domain::Language::Japanese;
    const double size = QApplication::font().pointSizeF() * 1.3 * zoom;
    Typography typography;
    typography.text.setFamilies(familiesFor(language));
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

void setArticle(QTextDocument& document, const domain::Article& article, const Typography& typography,
                const QColor& quiet)
{
    document.setDefaultFont(typography.text);
    document.setPlainText(article.text);
    QTextCursor cursor(&document);
    cursor.select(QTextCursor::Document);
    cursor.beginEditBlock();
    cursor.mergeBlockFormat(lineFormat(typography.lineHeight, typography.lineHeight * 0.5));
    flattenBlankLines(document);
    const auto fits = [&](base::TextRange range) {
        return range.begin >= 0 && range.begin <= range.end && range.end <= article.text.size();
    };
    QTextCharFormat dimmed;
    dimmed.setForeground(quiet);
    for (const domain::Boilerplate& aside : article.boilerplate) {
        if (fits(aside.range)) {
            cursor.setPosition(static_cast<int>(aside.range.begin));
            cursor.setPosition(static_cast<int>(aside.range.end), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(dimmed);
        }
    }
    if (article.titleRange && fits(*article.titleRange)) {
        setTitle(document, *article.titleRange, typography);
    }
    cursor.endEditBlock();
}

} // namespace linimasa::reader
