#include "app/read/pdf_reader.h"

#include "app/import/line_joining.h"
#include "app/import/reading_limits.h"
#include "app/read/pdf_lines.h"
#include "app/read/pdf_paragraphs.h"
#include "app/read/zip_archive.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <poppler-qt6.h>
#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

namespace {

constexpr int mostPages = 2000;

void ignoreMessage(const QString& /*message*/, const QVariant& /*closure*/) { }

/// Letters as one would type them: ligatures, the radicals that some programs write for whole characters, and the bullets that symbol
/// fonts keep in the private area.
QString asTyped(const QString& word)
{
    if (word.size() == 1 && word.front().category() == QChar::Other_PrivateUse) {
        return u"• "_s;
    }
    QString text;
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        const bool isForm = (u >= 0xfb00 && u <= 0xfb06) || (u >= 0x2e80 && u <= 0x2fdf);
        text += isForm ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c);
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// Poppler ends a line at a wide gap, which in a justified column may stand between any two words.
bool continuesLine(const PdfLine& line, const QRectF& word)
{
    constexpr double widestGap = 6; // heights of the line
    const double shared = std::min(line.bottom, word.bottom()) - std::max(line.top, word.top());
    const double gap = word.left() - line.right;
    return shared > 0.6 * std::min(line.height(), word.height()) && gap > -0.2 * line.height()
        && gap < widestGap * line.height() && std::abs(word.height() - line.height()) < 0.2 * line.height();
}

std::vector<PdfLine> linesOf(const Poppler::Page& page, int number)
{
    std::vector<PdfLine> lines;
    const double height = page.pageSizeF().height();
    bool begins = true;
    bool hasSpace = false;
    for (const auto& word : page.textList()) {
        const QRectF box = word->boundingBox();
        if (begins && (lines.empty() || !continuesLine(lines.back(), box))) {
            lines.push_back({.text = {},
                             .page = number,
                             .left = box.left(),
                             .right = box.right(),
                             .top = box.top(),
                             .bottom = box.bottom(),
                             .pageHeight = height});
        }
        PdfLine& line = lines.back();
        const QString text = asTyped(word->text());
        if (hasSpace && !text.isEmpty()) {
            const bool isWide = box.left() - line.right > line.height(); // cells of a table, in any script
            line.text += isWide ? QStringView(u" ") : import::gapBetween(line.text, text);
        }
        line.text += text;
        line.right = std::max(line.right, box.right());
        line.left = std::min(line.left, box.left());
        // A raised number makes no line taller: the tallest word does not count, the first does.
        begins = word->nextWord() == nullptr;
        hasSpace = word->hasSpaceAfter() || begins;
    }
    std::erase_if(lines, [](PdfLine& line) {
        line.text = std::move(line.text).simplified();
        return line.text.isEmpty();
    });
    return lines;
}

} // namespace

base::Result<import::Document> readPdf(QByteArrayView bytes)
{
    // Poppler finds pages in what is left of a file; without its beginning they are blank.
    if (!bytes.contains("%PDF-")) {
        return std::unexpected(damagedDocument(u"PDF"_s, u"the beginning is missing"_s));
    }
    Poppler::setDebugErrorFunction(ignoreMessage, {});
    const std::unique_ptr<Poppler::Document> pdf = Poppler::Document::loadFromData(bytes.toByteArray());
    if (pdf == nullptr) {
        return std::unexpected(damagedDocument(u"PDF"_s, {}));
    }
    if (pdf->isLocked()) {
        return failure(
            ErrorKind::Unsupported,
            u"The PDF is locked with a password. Open it in a PDF viewer with the password, print it to a new PDF "
            u"file, and open that."_s);
    }
    const int pages = pdf->numPages();
    if (pages > mostPages) {
        return failure(
            ErrorKind::TooLarge,
            u"The PDF has %1 pages; an article may have %2. Open the pages you need as a file of their own."_s
                .arg(pages)
                .arg(mostPages));
    }
    std::vector<PdfLine> lines;
    qsizetype length = 0;
    int read = 0;
    for (int i = 0; i < pages; ++i) {
        const std::unique_ptr<Poppler::Page> page(pdf->page(i));
        if (page == nullptr) {
            continue;
        }
        ++read;
        for (PdfLine& line : linesOf(*page, i)) {
            length += line.text.size();
            lines.push_back(std::move(line));
        }
        if (length > import::longestDocument) {
            return failure(ErrorKind::TooLarge, u"The PDF has more text than an article holds."_s);
        }
    }
    if (read == 0) {
        return std::unexpected(damagedDocument(u"PDF"_s, u"no page can be read"_s));
    }
    if (lines.empty()) {
        return failure(
            ErrorKind::Empty,
            u"The PDF has no text in it, only pictures of pages. Let a text recognition program (for example "
            u"OCRmyPDF) put the text in, and open the result."_s);
    }
    MarginSplit split = splitMargins(std::move(lines), pages);
    std::vector<import::Block> blocks = paragraphsOf(split.body);
    for (PdfLine& line : split.margins) {
        blocks.push_back({import::BlockKind::LeftOut, std::move(line.text)});
    }
    import::Document document;
    document.format = u"PDF"_s;
    document.encoding = u"UTF-8"_s;
    assemble(document, blocks);
    return document;
}

} // namespace linimasa::read
