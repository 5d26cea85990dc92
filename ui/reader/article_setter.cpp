#include "ui/reader/article_setter.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace linimasa::reader {

namespace {

QTextBlockFormat lineFormat(double height, double below)
{
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::MinimumHeight);
    format.setBottomMargin(below);
    return format;
}

/// A blank line parts paragraphs, which their own margin does already; it keeps its position and nearly no height.
void flattenBlankLines(QTextDocument& document, base::TextRange part)
{
    QTextBlockFormat flat;
    flat.setLineHeight(2, QTextBlockFormat::FixedHeight);
    flat.setBottomMargin(0);
    for (QTextBlock block = document.findBlock(static_cast<int>(part.begin));
         block.isValid() && block.position() < part.end; block = block.next()) {
        if (QStringView(block.text()).trimmed().isEmpty()) {
            QTextCursor(block).setBlockFormat(flat);
        }
    }
}

QTextCursor selected(QTextDocument& document, base::TextRange range)
{
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(range.begin));
    cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace

ArticleSetter::ArticleSetter(std::shared_ptr<const domain::Article> article, Typography typography, const QColor& quiet)
    : m_article(std::move(article))
    , m_typography(std::move(typography))
    , m_quiet(quiet)
{
}

std::unique_ptr<QTextDocument> ArticleSetter::begin(qsizetype letters)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(m_typography.text);
    QTextCursor(document.get()).setBlockFormat(lineFormat(m_typography.lineHeight, m_typography.lineHeight * 0.5));
    m_length = 0;
    proceed(*document, letters);
    return document;
}

void ArticleSetter::proceed(QTextDocument& document, qsizetype letters)
{
    const QString& text = m_article->text;
    qsizetype end = text.size();
    if (m_length + letters < text.size()) {
        const qsizetype line = text.indexOf(u'\n', m_length + letters);
        end = line < 0 ? text.size() : line + 1;
    }
    const base::TextRange part {.begin = m_length, .end = end};
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    cursor.insertText(part.of(text).toString(), {});
    m_length = end;
    format(document, part);
    cursor.endEditBlock();
}

void ArticleSetter::format(QTextDocument& document, base::TextRange part) const
{
    flattenBlankLines(document, part);
    const auto within = [&](base::TextRange range) {
        return base::TextRange {.begin = std::max(range.begin, part.begin), .end = std::min(range.end, part.end)};
    };
    const auto fits = [&](base::TextRange range) {
        return range.begin >= 0 && range.begin <= range.end && range.end <= m_article->text.size();
    };
    QTextCharFormat dimmed;
    dimmed.setForeground(m_quiet);
    for (const domain::Boilerplate& aside : m_article->boilerplate) {
        const base::TextRange here = within(aside.range);
        if (fits(aside.range) && here.begin < here.end) {
            selected(document, here).mergeCharFormat(dimmed);
        }
    }
    if (const auto& title = m_article->titleRange; title && fits(*title)) {
        const base::TextRange here = within(*title);
        if (here.begin < here.end) {
            QTextCharFormat letters;
            letters.setFont(m_typography.title);
            QTextCursor cursor = selected(document, here);
            cursor.mergeCharFormat(letters);
            cursor.mergeBlockFormat(
                lineFormat(QFontMetricsF(m_typography.title).height(), m_typography.lineHeight * 0.7));
        }
    }
}

} // namespace linimasa::reader
