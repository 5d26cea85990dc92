#include "app/exports/paper_document.h"

#include "app/exports/glyph_pictures.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <cmath>
#include <utility>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr double quoteIndent = 16; // points, here and in looks
// The ground of a note starts where the line beside a quote does, and its words where the quote's do.
constexpr double noteGround = 8;
constexpr double notePadding = 5;
constexpr double noteIndent = quoteIndent - noteGround - notePadding;

struct Look {
    double points = 10.5;
    bool bold = false;
    QColor colour = Qt::black;
    double left = 0; // margins in points
    double top = 3;
};

Look lookOf(PaperStyle style)
{
    const QColor grey(0x44, 0x44, 0x44);
    switch (style) {
    case PaperStyle::Title:
        return {.points = 20, .bold = true, .top = 0};
    case PaperStyle::Summary:
        return {.points = 9.5, .colour = grey};
    case PaperStyle::Heading:
        return {.points = 12.5, .bold = true, .top = 16};
    case PaperStyle::Subheading:
        return {.points = 11, .bold = true, .top = 10};
    case PaperStyle::Facts:
        return {.points = 9.5, .colour = grey};
    case PaperStyle::Warning:
        return {.points = 9.5, .bold = true, .colour = QColor(0x8a, 0x3b, 0x12)};
    case PaperStyle::Quote:
        return {.left = quoteIndent, .top = 7};
    case PaperStyle::Source:
        return {.points = 9, .colour = grey, .left = quoteIndent};
    case PaperStyle::Note:
    case PaperStyle::Code:
        return {.left = noteIndent};
    case PaperStyle::NoteHeading:
        return {.bold = true, .left = noteIndent};
    case PaperStyle::Body:
        return {.top = 6};
    case PaperStyle::ListItem:
        break;
    }
    return {.left = noteIndent + 12, .top = 1};
}

QTextCharFormat formatOf(const Look& look, const PaperRun& run, double unit)
{
    QFont font = bodyFont(look.points, unit);
    if (run.code) {
        font.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans CJK JP"_s});
    }
    font.setBold(look.bold || run.bold);
    font.setItalic(run.italic);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(look.colour);
    if (!run.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.link);
        format.setForeground(QColor(0x1a, 0x4f, 0x8a));
        format.setFontUnderline(true);
    }
    return format;
}

QTextBlockFormat blockFormatOf(const PaperBlock& block, double unit)
{
    const Look look = lookOf(block.style);
    QTextBlockFormat format;
    format.setLeftMargin((look.left + 10.0 * block.level) * unit);
    format.setTopMargin(look.top * unit);
    format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    format.setProperty(styleOf, static_cast<int>(block.style));
    if (block.style == PaperStyle::Title) {
        format.setHeadingLevel(1);
    } else if (block.style == PaperStyle::Heading || block.style == PaperStyle::Subheading) {
        format.setHeadingLevel(2);
    }
    return format;
}

/// The ground on which the reader's own words stand.
QTextFrameFormat noteFrame(double unit)
{
    QTextFrameFormat format;
    format.setBackground(QColor(0xf3, 0xf1, 0xe7));
    format.setBorder(0);
    format.setLeftMargin(noteGround * unit);
    format.setTopMargin(5 * unit);
    format.setBottomMargin(5 * unit);
    format.setPadding(notePadding * unit);
    return format;
}

} // namespace

QFont bodyFont(double points, double unit)
{
    QFont font(QStringList {u"Noto Sans"_s, u"Noto Sans CJK JP"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(static_cast<int>(std::lround(points * unit)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void fillDocument(QTextDocument& document, const Paper& paper, double unit, LargeGlyphs glyphs)
{
    GlyphPictures pictures(document);
    QTextCursor cursor(&document);
    bool isInNote = false;
    bool hasBlock = true; // an empty one that waits for its words: the first, and that behind a frame
    for (const PaperBlock& block : paper.blocks) {
        if (isPartOfNote(block.style) != isInNote) {
            isInNote = !isInNote;
            if (isInNote) {
                cursor.insertFrame(noteFrame(unit));
            } else {
                cursor = document.rootFrame()->lastCursorPosition();
            }
            hasBlock = true;
        }
        if (std::exchange(hasBlock, false)) {
            cursor.setBlockFormat(blockFormatOf(block, unit));
        } else {
            cursor.insertBlock(blockFormatOf(block, unit));
        }
        const Look look = lookOf(block.style);
        if (!block.bullet.isEmpty()) {
            cursor.insertText(block.bullet + QChar::Nbsp, formatOf(look, {}, unit));
        }
        for (const PaperRun& run : block.runs) {
            QString text = run.text;
            text.replace(u'\n', QChar::LineSeparator);
            if (glyphs == LargeGlyphs::AsPictures) {
                pictures.insert(cursor, text, formatOf(look, run, unit));
            } else {
                cursor.insertText(text, formatOf(look, run, unit));
            }
        }
    }
}

} // namespace linimasa::exports
