#include "app/exports/paper_pages.h"

#include "app/exports/paper_document.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>
#include <set>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsAnInch = 72;
// Pages are laid out in twentieths of a point, whatever the screen and the printer are: the same lines break everywhere.
constexpr double pageUnit = 20;
constexpr double headPoints = 24; // of the page's header and footer, within the body's height
constexpr double edge = pageUnit / 2; // less than the space between lines

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
        const bool isOne = last != block || isPartOfNote(PaperStyle(block.blockFormat().intProperty(styleOf)));
        const bool isShort = isOne && bottom - top < tooLong * page;
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
        // Its lines on this page alone: the block may reach over the end of a page.
        const QPointF origin(block.blockFormat().leftMargin() - gap,
                             document.documentLayout()->blockBoundingRect(block).top());
        QRectF bar;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            const QRectF piece(origin.x(), origin.y() + line.top(), width, line.height());
            if (page.contains(piece.center())) {
                bar |= piece;
            }
        }
        if (!bar.isEmpty()) {
            painter.fillRect(bar, QColor(0x23, 0x59, 0x8c));
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
        context.clip = QRectF(0, number * page.height(), page.width(), page.height()).adjusted(0, edge, 0, -edge);
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
