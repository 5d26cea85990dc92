#include "app/exports/colour_glyphs.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace linimasa::exports {

namespace {

/// Blocks of Unicode that emoji are in, so that other text is not looked at: arrows to miscellaneous symbols, and the pictographs of
/// the supplementary plane. Source: Unicode 15.1, Blocks.txt and emoji-data.txt.
bool mayBePicture(char32_t c)
{
    return (c >= 0x2190 && c <= 0x2bff) || (c >= 0x1f000 && c <= 0x1faff);
}

bool lacksOutline(const QString& character, const QFont& font)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::ranges::any_of(runs, [](const QGlyphRun& run) {
        const QList<quint32> glyphs = run.glyphIndexes();
        return std::ranges::any_of(glyphs, [&](quint32 glyph) { return run.rawFont().pathForGlyph(glyph).isEmpty(); });
    });
}

} // namespace

std::vector<TextPiece> piecesOf(const QString& text, const QFont& font)
{
    std::vector<TextPiece> pieces;
    const bool isPlain
        = std::ranges::none_of(text, [](QChar c) { return c.isHighSurrogate() || mayBePicture(c.unicode()); });
    if (isPlain) {
        pieces.push_back({.text = text});
        return pieces;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString character = text.sliced(begin, end - begin);
        begin = end;
        const QList<uint> codes = character.toUcs4();
        if (std::ranges::any_of(codes, mayBePicture) && lacksOutline(character, font)) {
            pieces.push_back({.text = character, .isPicture = true});
        } else if (pieces.empty() || pieces.back().isPicture) {
            pieces.push_back({.text = character});
        } else {
            pieces.back().text += character;
        }
    }
    return pieces;
}

QImage pictureOf(const QString& character, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const QSize size(std::max(1, static_cast<int>(std::ceil(metrics.horizontalAdvance(character)))),
                     std::max(1, static_cast<int>(std::ceil(metrics.ascent()))));
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.drawText(QRectF(QPointF(), size), Qt::AlignCenter, character);
    return picture;
}

} // namespace linimasa::exports
