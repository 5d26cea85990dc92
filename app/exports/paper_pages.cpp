#include "app/exports/paper_pages.h"

#include "app/exports/colour_glyphs.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include <cmath>
#include <set>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsAnInch = 72;
// Pages are laid out in twentieths of a point, whatever the screen and the printer are: the same lines break everywhere.
constexpr double pageUnit = 20;
constexpr int styleOf = QTextFormat::UserProperty + 1;
constexpr double headPoints = 24; // of the page's header and footer, within the body's height

/// `unit`: dots a point, here and below.
QFont bodyFont(double points, double unit)
{
    // Latin and Vietnamese, then Japanese forms of the shared ideographs, then what is left.
    QFont font(QStringList {u"Noto Sans"_s, u"Noto Sans CJK JP"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(static_cast<int>(std::lround(points * unit)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

struct Look {
    double points = 10.5;
    bool bold = false;
    QColor colour = Qt::black;
    double left = 0; // margins in points
    double top = 3;
    QColor ground; // invalid: none
};

Look lookOf(PaperStyle style)
{
    const QColor grey(0x44, 0x44, 0x44);
    const QColor paperGrey(0xf3, 0xf1, 0xe7);
    constexpr double indent = 16;
    switch (style) {
    case PaperStyle::Title:
        return {.points = 20, .bold = true, .top = 0, .ground = {}};
    case PaperStyle::Summary:
        return {.points = 9.5, .colour = grey, .ground = {}};
    case PaperStyle::Heading:
        return {.points = 12.5, .bold = true, .top = 16, .ground = {}};
    case PaperStyle::Subheading:
        return {.points = 11, .bold = true, .top = 10, .ground = {}};
    case PaperStyle::Facts:
        return {.points = 9.5, .colour = grey, .ground = {}};
    case PaperStyle::Warning:
        return {.points = 9.5, .bold = true, .colour = QColor(0x8a, 0x3b, 0x12), .ground = {}};
    case PaperStyle::Quote:
        return {.left = indent, .top = 7, .ground = {}};
    case PaperStyle::Source:
        return {.points = 9, .colour = grey, .left = indent, .ground = {}};
    case PaperStyle::Note:
    case PaperStyle::Code:
        return {.left = indent, .top = 4, .ground = paperGrey};
    case PaperStyle::NoteHeading:
        return {.bold = true, .left = indent, .top = 4, .ground = paperGrey};
    case PaperStyle::Body:
        return {.top = 6, .ground = {}};
    case PaperStyle::ListItem:
        break;
    }
    return {.left = indent * 2, .top = 1, .ground = paperGrey};
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

void insertPicture(QTextCursor& cursor, const QString& character, const QTextCharFormat& format)
{
    const QImage picture = pictureOf(character, format.font());
    const QString name = u"%1 %2"_s.arg(character).arg(format.font().pixelSize());
    cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    QTextImageFormat image;
    image.setName(name);
    image.setWidth(picture.width());
    image.setHeight(picture.height());
    cursor.insertImage(image);
}

void fill(QTextDocument& document, const Paper& paper, double unit)
{
    QTextCursor cursor(&document);
    bool isFirst = true;
    for (const PaperBlock& block : paper.blocks) {
        const Look look = lookOf(block.style);
        QTextBlockFormat format;
        format.setLeftMargin((look.left + 10.0 * block.level) * unit);
        format.setTopMargin(look.top * unit);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (look.ground.isValid()) {
            format.setBackground(look.ground);
        }
        format.setProperty(styleOf, static_cast<int>(block.style));
        if (block.style == PaperStyle::Title) {
            format.setHeadingLevel(1);
        } else if (block.style == PaperStyle::Heading || block.style == PaperStyle::Subheading) {
            format.setHeadingLevel(2);
        }
        if (isFirst) {
            cursor.setBlockFormat(format);
            isFirst = false;
        } else {
            cursor.insertBlock(format);
        }
        if (!block.bullet.isEmpty()) {
            cursor.insertText(block.bullet + QChar::Nbsp, formatOf(look, {}, unit));
        }
        for (const PaperRun& run : block.runs) {
            QString text = run.text;
            text.replace(u'\n', QChar::LineSeparator);
            const QTextCharFormat characters = formatOf(look, run, unit);
            for (const TextPiece& piece : piecesOf(text, characters.font())) {
                if (piece.isPicture) {
                    insertPicture(cursor, piece.text, characters);
                } else {
                    cursor.insertText(piece.text, characters);
                }
            }
        }
    }
}

bool isOf(const QTextBlock& block, PaperStyle style)
{
    return block.isValid() && block.blockFormat().intProperty(styleOf) == static_cast<int>(style);
}

/// What is read together: headings with all below them up to the first quote and its source, a quote with its source, else a block.
QTextBlock lastRead(const QTextBlock& first)
{
    QTextBlock block = first;
    while (block.blockFormat().headingLevel() > 0 && block.next().isValid()) {
        block = block.next();
    }
    while (block != first
           && (isOf(block, PaperStyle::Summary) || isOf(block, PaperStyle::Facts) || isOf(block, PaperStyle::Warning))
           && block.next().isValid() && block.next().blockFormat().headingLevel() == 0) {
        block = block.next();
    }
    if (isOf(block, PaperStyle::Quote) && isOf(block.next(), PaperStyle::Source)) {
        block = block.next();
    }
    return block;
}

/// Nothing of what is read together is left alone at the foot of a page, unless it is too long to stand on one.
void keepTogether(QTextDocument& document)
{
    constexpr double tooLong = 0.4; // of a page: as much may be left white
    const auto& layout = *document.documentLayout();
    const double page = document.pageSize().height();
    // A format that is changed while only a part is laid out leaves blocks behind it without lines: their text is lost.
    document.pageCount();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock last = lastRead(block);
        const double top = layout.blockBoundingRect(block).top();
        const double bottom = layout.blockBoundingRect(last).bottom() - 1;
        const bool isCut = std::floor(top / page) != std::floor(bottom / page);
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        const bool isShort = last != block && bottom - top < tooLong * page;
        if (block != document.begin() && isCut && (isHeading || isShort)) {
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
            document.pageCount();
        }
        block = last;
    }
    document.markContentsDirty(0, document.characterCount());
}

/// The line beside what is quoted, as it stands in articles.
void drawQuoteBars(QPainter& painter, const QTextDocument& document, const QRectF& page)
{
    constexpr double width = 2 * pageUnit;
    constexpr double gap = 8 * pageUnit;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isOf(block, PaperStyle::Quote)) {
            continue;
        }
        const QRectF lines = document.documentLayout()->blockBoundingRect(block);
        const QRectF bar(block.blockFormat().leftMargin() - gap, lines.top(), width, lines.height());
        if (bar.intersects(page)) {
            painter.fillRect(bar.intersected(page), QColor(0x23, 0x59, 0x8c));
        }
    }
}

} // namespace

void paintPages(QPagedPaintDevice& device, const Paper& paper)
{
    const double scale = device.logicalDpiY() / pointsAnInch / pageUnit;
    const QSizeF area(device.width() / scale, device.height() / scale);
    const double head = headPoints * pageUnit;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(bodyFont(10.5, pageUnit));
    document.setPageSize({area.width(), area.height() - 2 * head});
    fill(document, paper, pageUnit);
    keepTogether(document);

    QPainter painter(&device);
    painter.scale(scale, scale);
    const int pages = document.pageCount();
    const QSizeF page = document.pageSize();
    for (int number = 0; number < pages; ++number) {
        if (number > 0) {
            device.newPage();
        }
        painter.setFont(bodyFont(8.5, pageUnit));
        painter.setPen(QColor(0x44, 0x44, 0x44));
        if (number > 0) {
            painter.drawText(QRectF(0, 0, area.width(), head), Qt::AlignLeft | Qt::AlignTop, paper.title);
        }
        painter.drawText(QRectF(0, area.height() - head, area.width(), head), Qt::AlignRight | Qt::AlignBottom,
                         u"%1 / %2"_s.arg(number + 1).arg(pages));
        painter.save();
        painter.translate(0, head - number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        // Lines that only touch the edge belong to the next page: drawn here too, unseen, their text would be found twice.
        context.clip = QRectF(0, number * page.height(), page.width(), page.height()).adjusted(0, 1, 0, -1);
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        drawQuoteBars(painter, document, context.clip);
        painter.restore();
    }
}

std::shared_ptr<QTextDocument> screenDocument(const Paper& paper)
{
    constexpr double screenUnit = 96 / pointsAnInch;
    constexpr double margin = 16;
    auto document = std::make_shared<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(margin);
    document->setDefaultFont(bodyFont(10.5, screenUnit));
    fill(*document, paper, screenUnit);
    return document;
}

QString undrawable(const Paper& paper)
{
    const QFontMetrics metrics(bodyFont(10.5, pageUnit));
    std::set<char32_t> missing;
    std::set<char32_t> seen;
    for (const PaperBlock& block : paper.blocks) {
        for (const PaperRun& run : block.runs) {
            for (const uint c : run.text.toUcs4()) {
                if (c > 0x20 && seen.insert(c).second && !metrics.inFontUcs4(c)) {
                    missing.insert(c);
                }
            }
        }
    }
    QString characters;
    for (const char32_t c : missing) {
        characters += QString::fromUcs4(&c, 1);
    }
    return characters;
}

} // namespace linimasa::exports
