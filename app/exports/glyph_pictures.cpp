#include "app/exports/glyph_pictures.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QUrl>

#include <algorithm>
#include <array>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSize = 128; // pixels; coloured fonts of bitmaps hold about as many
constexpr char16_t firstSymbol
    = 0x203c; // the first character that Unicode calls an emoji and that is no digit or Latin sign

bool mayBePicture(QStringView grapheme)
{
    return std::ranges::any_of(grapheme, [](QChar c) { return c.unicode() >= firstSymbol; })
        && !(grapheme.size() == 1 && grapheme.front().isLetterOrNumber());
}

/// Fonts of pictures have one of these tables (OpenType 1.9, "Tables Related to Bitmap Glyphs", "Color Fonts"; Apple's sbix).
bool isColoured(const QRawFont& font)
{
    return std::ranges::any_of(std::array {"CBLC", "COLR", "SVG ", "sbix"},
                               [&font](const char* table) { return !font.fontTable(table).isEmpty(); });
}

QImage painted(const QString& grapheme, QFont font)
{
    font.setPixelSize(pictureSize);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(grapheme), metrics.height());
    QImage image(size.toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    painter.drawText(QPointF(0, metrics.ascent()), grapheme);
    return image;
}

} // namespace

GlyphPictures::GlyphPictures(QTextDocument& document)
    : m_document(document)
{
}

void GlyphPictures::insert(QTextCursor& cursor, const QString& text, const QTextCharFormat& format)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    qsizetype plainFrom = 0;
    for (qsizetype from = 0, to = graphemes.toNextBoundary(); to > from; from = to, to = graphemes.toNextBoundary()) {
        const QString grapheme = text.sliced(from, to - from);
        const QString name = mayBePicture(grapheme) ? pictureOf(grapheme, format) : QString();
        if (name.isEmpty()) {
            continue;
        }
        cursor.insertText(text.sliced(plainFrom, from - plainFrom), format);
        const QImage image = m_document.resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
        QTextImageFormat picture;
        picture.merge(format); // a link stays one
        picture.setName(name);
        const double scale = double(format.font().pixelSize()) / pictureSize;
        picture.setWidth(image.width() * scale);
        picture.setHeight(image.height() * scale);
        picture.setVerticalAlignment(QTextCharFormat::AlignBottom);
        cursor.insertImage(picture);
        plainFrom = to;
    }
    cursor.insertText(text.sliced(plainFrom), format);
}

bool GlyphPictures::isDrawnColoured(const QString& grapheme, const QFont& font)
{
    QTextLayout layout(grapheme, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return std::ranges::any_of(runs, [this](const QGlyphRun& run) {
        const QRawFont raw = run.rawFont();
        const auto known = m_colouredFonts.constFind(raw.familyName());
        const bool coloured
            = known != m_colouredFonts.cend() ? *known : *m_colouredFonts.insert(raw.familyName(), isColoured(raw));
        return coloured && std::ranges::any_of(run.glyphIndexes(), [](quint32 glyph) { return glyph != 0; });
    });
}

QString GlyphPictures::pictureOf(const QString& grapheme, const QTextCharFormat& format)
{
    const auto known = m_names.constFind(grapheme);
    if (known != m_names.cend()) {
        return *known;
    }
    QString name;
    if (isDrawnColoured(grapheme, format.font())) {
        name = u"glyph:%1"_s.arg(m_names.size());
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), painted(grapheme, format.font()));
    }
    m_names.insert(grapheme, name);
    return name;
}

} // namespace linimasa::exports
