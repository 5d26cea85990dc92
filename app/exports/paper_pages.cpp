#include "app/exports/paper_pages.h"

#include "app/exports/paper_document.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <cmath>
#include <set>
#include <vector>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsAnInch = 72;
// Pages are laid out in twentieths of a point, whatever the screen and the printer are: the same lines break everywhere.
constexpr double pageUnit = 20;
constexpr double headPoints = 24; // of the page's header and footer, within the body's height

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

struct Edges {
    double top = 0;
    double bottom = 0;
};

/// Where its first line begins and its last one ends: not the block's rectangle, which stays behind when the first line goes to the next
/// page.
Edges edgesOf(const QTextDocument& document, const QTextBlock& block)
{
    const double origin = document.documentLayout()->blockBoundingRect(block).top();
    const QTextLayout& layout = *block.layout();
    const int count = layout.lineCount();
    return count == 0 ? Edges {.top = origin, .bottom = origin}
                      : Edges {.top = origin + layout.lineAt(0).rect().top(),
                               .bottom = origin + layout.lineAt(count - 1).rect().bottom()};
}

/// Nothing of what is read together is left alone at the foot of a page, unless it is too long to stand on one.
void keepTogether(QTextDocument& document)
{
    constexpr double tooLong = 0.4; // of a page: as much may be left white
    const double page = document.pageSize().height();
    // A format that is changed while only a part is laid out leaves blocks behind it without lines: their text is lost.
    document.pageCount();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock last = lastRead(block);
        const double top = edgesOf(document, block).top;
        const double bottom = edgesOf(document, last).bottom - 1;
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

struct PlacedLine {
    QTextBlock block;
    int line = 0; // of the block
    QRectF place; // in the document
};

/// All lines by the page they are on.
std::vector<std::vector<PlacedLine>> linesOf(const QTextDocument& document)
{
    std::vector<std::vector<PlacedLine>> pages(static_cast<std::size_t>(document.pageCount()));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF place = block.layout()->lineAt(i).rect().translated(origin);
            const auto page = static_cast<std::size_t>(place.center().y() / document.pageSize().height());
            pages[std::min(page, pages.size() - 1)].push_back({.block = block, .line = i, .place = place});
        }
    }
    return pages;
}

/// The ground that the notes of a page stand on.
void drawGrounds(QPainter& painter, const QTextDocument& document, const QRectF& page)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        const QTextFrameFormat format = frame->frameFormat();
        const QRectF ground
            = document.documentLayout()
                  ->frameBoundingRect(frame)
                  .adjusted(format.leftMargin(), format.topMargin(), -format.rightMargin(), -format.bottomMargin())
                  .intersected(page);
        if (!ground.isEmpty()) {
            painter.fillRect(ground, format.background());
        }
    }
}

/// Line by line, as Qt's layout draws the line before a page too: unseen, but a PDF would have its text twice. Quotes have a bar beside
/// them.
void drawLines(QPainter& painter, const std::vector<PlacedLine>& lines)
{
    constexpr double width = 2 * pageUnit;
    constexpr double gap = 8 * pageUnit;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PlacedLine& placed = lines[i];
        const QTextLine line = placed.block.layout()->lineAt(placed.line);
        line.draw(&painter, placed.place.topLeft() - line.rect().topLeft());
        if (isOf(placed.block, PaperStyle::Quote)) {
            const bool goesOn = i + 1 < lines.size() && lines[i + 1].block == placed.block;
            const double bottom = goesOn ? lines[i + 1].place.top() : placed.place.bottom();
            painter.fillRect(QRectF(placed.block.blockFormat().leftMargin() - gap, placed.place.top(), width,
                                    bottom - placed.place.top()),
                             QColor(0x23, 0x59, 0x8c));
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
    fillDocument(document, paper, pageUnit, LargeGlyphs::AsPictures);
    keepTogether(document);

    QPainter painter(&device);
    painter.scale(scale, scale);
    const int pages = document.pageCount();
    const QSizeF page = document.pageSize();
    const auto lines = linesOf(document);
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
        painter.setPen(Qt::black);
        drawGrounds(painter, document, QRectF(0, number * page.height(), page.width(), page.height()));
        drawLines(painter, lines[static_cast<std::size_t>(number)]);
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
    fillDocument(*document, paper, screenUnit, LargeGlyphs::AsLetters);
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
