// The reader's highlights in ArticleView.
#include "ui/reader/article_view.h"
#include "ui/reader/highlight_painter.h"
#include "ui/reader/text_lines.h"

#include <QPainter>

#include <algorithm>

namespace linimasa::reader {

void ArticleView::setHighlights(std::vector<ShownHighlight> highlights)
{
    m_highlights = ShownHighlights(std::move(highlights), m_article ? m_article->article.text.size() : 0);
    viewport()->update();
}

QString ArticleView::wordsOf(const ShownHighlight& highlight)
{
    return highlight.hasNote ? tr("highlight, label %1, has note").arg(highlight.labelName)
                             : tr("highlight, label %1").arg(highlight.labelName);
}

void ArticleView::setChosenHighlight(const QString& id)
{
    m_chosenHighlight = id;
    viewport()->update();
}

base::TextRange ArticleView::selectedRange() const
{
    const QTextCursor cursor = textCursor();
    return {.begin = cursor.selectionStart(), .end = cursor.selectionEnd()};
}

void ArticleView::paintHighlights(QPainter& painter, base::TextRange visible) const
{
    const std::vector<const ShownHighlight*> shown = m_highlights.in(visible);
    if (shown.empty()) {
        return;
    }
    HighlightPainter marks(painter, palette());
    std::vector<std::pair<std::vector<LineSpan>, HighlightLook>> drawn;
    drawn.reserve(shown.size());
    for (const ShownHighlight* highlight : shown) {
        const base::TextRange part {.begin = std::max(highlight->range.begin, visible.begin),
                                    .end = std::min(highlight->range.end, visible.end)};
        drawn.emplace_back(spansOf(*document(), part),
                           HighlightLook {.label = domain::numberOf(highlight->label),
                                          .beginsHere = highlight->range.begin >= visible.begin,
                                          .endsHere = highlight->range.end <= visible.end,
                                          .hasNote = highlight->hasNote,
                                          .isCertain = highlight->isCertain,
                                          .isChosen = highlight->id == m_chosenHighlight});
    }
    for (const auto& [spans, look] : drawn) {
        marks.ground(spans, look);
    }
    for (const auto& [spans, look] : drawn) {
        marks.line(spans, look);
    }
}

} // namespace linimasa::reader
