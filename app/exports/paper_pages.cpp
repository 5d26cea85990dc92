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

#include <set>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsAnInch = 72;
// Pages are laid out in twentieths of a point, whatever the screen and the printer are: the same lines break everywhere.
constexpr double pageUnit = 20;
constexpr double headPoints = 24; // of the page's header and footer, within the body's height

int pageOf(const QTextDocument& document, const QTextBlock& block)
{
    return static_cast<int>(document.documentLayout()->blockBoundingRect(block).top() / document.pageSize().height());
}

/// A heading never stands alone at the foot of a page.
void keepHeadingsWithText(QTextDocument& document)
{
    // A format that is changed while only a part is laid out leaves blocks behind it without lines: their text is lost.
    document.pageCount();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlock last = block;
        while (last.blockFormat().headingLevel() > 0 && last.next().isValid()) {
            last = last.next();
        }
        if (last == block || block.previous().blockFormat().headingLevel() > 0 || block == document.begin()) {
            continue;
        }
        if (pageOf(document, block) != pageOf(document, last.next().isValid() ? last.next() : last)) {
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
            document.pageCount();
        }
    }
    document.markContentsDirty(0, document.characterCount());
}

/// The line beside what is quoted, as it stands in articles.
void drawQuoteBars(QPainter& painter, const QTextDocument& document, const QRectF& page)
{
    constexpr double width = 2 * pageUnit;
    constexpr double gap = 8 * pageUnit;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(isQuote)) {
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
    keepHeadingsWithText(document);

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
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
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
