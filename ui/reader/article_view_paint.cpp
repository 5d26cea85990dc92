// What ArticleView paints; what it does is in article_view.cpp.
#include "ui/reader/article_view.h"
#include "ui/reader/ink.h"
#include "ui/reader/mark_painter.h"
#include "ui/widgets/shades.h"

#include <QAbstractTextDocumentLayout>
#include <QLoggingCategory>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <utility>

namespace linimasa::reader {

namespace {

// QT_LOGGING_RULES=linimasa.startup.debug=true tells when the first text is on the screen.
Q_LOGGING_CATEGORY(startup, "linimasa.startup", QtWarningMsg)

QChar letterOf(const Mark& mark, const domain::Analysis& analysis)
{
    switch (mark.layer) {
    case Layer::Dates:
        return u'D';
    case Layer::Problems:
        return u'!';
    case Layer::Entities:
        break;
    }
    switch (analysis.mentions[mark.index].type) {
    case domain::EntityType::Person:
        return u'P';
    case domain::EntityType::Country:
        return u'C';
    case domain::EntityType::Place:
        return u'L';
    case domain::EntityType::Org:
        return u'O';
    case domain::EntityType::Role:
        return u'R';
    case domain::EntityType::Event:
        return u'E';
    }
    return u'?';
}

/// The lines of the part of the range that lies in the visible blocks.
std::vector<LineSpan> visibleSpans(const QTextDocument& document, base::TextRange range, base::TextRange visible)
{
    const base::TextRange part {.begin = std::max(range.begin, visible.begin), .end = std::min(range.end, visible.end)};
    return part.isEmpty() ? std::vector<LineSpan>() : spansOf(document, part);
}

} // namespace

QPointF ArticleView::scrollOffset() const
{
    return {static_cast<double>(horizontalScrollBar()->value()), static_cast<double>(verticalScrollBar()->value())};
}

base::TextRange ArticleView::visibleRange() const
{
    const int first = cursorForPosition(QPoint(0, 0)).block().position();
    const QTextBlock last = cursorForPosition(QPoint(viewport()->width(), viewport()->height())).block();
    return {.begin = first, .end = last.position() + last.length() - 1};
}

void ArticleView::paintEvent(QPaintEvent* event)
{
    if (m_article) {
        if (!std::exchange(m_hasPainted, true)) {
            qCDebug(startup, "first article painted");
            Q_EMIT painted();
        }
        const base::TextRange visible = visibleRange();
        QPainter painter(viewport());
        painter.translate(-scrollOffset());
        paintGrounds(painter, visible);
        painter.end();
        QTextEdit::paintEvent(event);
        painter.begin(viewport());
        painter.translate(-scrollOffset());
        paintMarks(painter, visible);
        return;
    }
    QTextEdit::paintEvent(event);
}

void ArticleView::paintGrounds(QPainter& painter, base::TextRange visible) const
{
    paintHighlights(painter, visible);
    MarkPainter marks(painter, palette());
    for (const base::TextRange& passage : m_evidence) {
        marks.ground(visibleSpans(*document(), passage, visible), evidenceGround(palette()));
    }
    if (m_flash.state() == QAbstractAnimation::Running) {
        const double strength = widgets::isStill(*this, m_motion) ? 1.0 : m_flash.currentValue().toDouble();
        const QColor ground = widgets::mixed(palette().color(QPalette::Base), flashGround(palette()), strength);
        marks.ground(visibleSpans(*document(), m_flashed, visible), ground);
    }
    if (!m_entity.isEmpty()) {
        for (const Mark& mark : m_marks.in(visible, Layer::Entities)) {
            const domain::Mention& mention = m_article->analysis.mentions[mark.index];
            if (mention.entityId == m_entity) {
                marks.ground(visibleSpans(*document(), mark.range, visible), chosenGround(palette(), mention.type));
            }
        }
    }
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const bool isCurrent = std::cmp_equal(i, m_foundCurrent);
        marks.ground(visibleSpans(*document(), m_found[i], visible),
                     isCurrent ? foundHereGround(palette()) : foundGround(palette()));
    }
}

void ArticleView::paintMarks(QPainter& painter, base::TextRange visible) const
{
    MarkPainter marks(painter, palette());
    const double textLeft = document()->rootFrame()->frameFormat().leftMargin();
    for (const Mark& mark : m_marks.in(visible, m_layers)) {
        const std::vector<LineSpan> spans = visibleSpans(*document(), mark.range, visible);
        switch (mark.layer) {
        case Layer::Entities:
            marks.entity(spans, m_article->analysis.mentions[mark.index].type);
            break;
        case Layer::Dates:
            marks.date(spans);
            break;
        case Layer::Problems:
            marks.problem(spans, textLeft);
            break;
        }
    }
    if (m_focus) {
        marks.focus(visibleSpans(*document(), m_focus->range, visible), letterOf(*m_focus, m_article->analysis));
    }
}

} // namespace linimasa::reader
