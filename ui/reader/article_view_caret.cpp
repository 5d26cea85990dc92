// The caret of ArticleView: reading and selecting by keyboard.
#include "ui/reader/article_view.h"

#include <QScrollBar>
#include <QTextFrame>

#include <algorithm>

namespace linimasa::reader {

namespace {

constexpr int caretWidth = 2; // pixels: one is lost on a dense screen

} // namespace

bool ArticleView::hasCaret() const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

void ArticleView::setCaret(bool shown)
{
    if (shown == hasCaret()) {
        return;
    }
    Qt::TextInteractionFlags flags = Qt::TextSelectableByMouse;
    flags.setFlag(Qt::TextSelectableByKeyboard, shown);
    setTextInteractionFlags(flags);
    setCursorWidth(caretWidth);
    if (m_article && m_focus && !textCursor().hasSelection()) {
        moveCaret(m_focus->range.begin);
    }
    bringCaretIntoView();
    followCaret();
    viewport()->update();
}

void ArticleView::moveCaret(qsizetype position)
{
    if (!hasCaret()) {
        return;
    }
    setUpTo(position);
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(position, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
}

void ArticleView::bringCaretIntoView()
{
    if (!hasCaret() || !m_article || viewport()->rect().contains(cursorRect())) {
        return;
    }
    const auto left = static_cast<int>(document()->rootFrame()->frameFormat().leftMargin());
    QTextCursor first = cursorForPosition(QPoint(left + 1, 0));
    if (cursorRect(first).top() < 0) {
        first.movePosition(QTextCursor::Down);
    }
    setTextCursor(first);
}

qsizetype ArticleView::stepOrigin() const
{
    if (m_focus) {
        return m_focus->range.begin;
    }
    return hasCaret() ? textCursor().position() : topPosition() - 1;
}

bool ArticleView::isOnFocus(qsizetype position) const
{
    return m_focus && m_focus->range.begin <= position && position < m_focus->range.end;
}

void ArticleView::followCaret()
{
    if (!hasCaret() || !m_article) {
        return;
    }
    const qsizetype position = textCursor().position();
    const bool isSelecting = textCursor().hasSelection();
    QStringList in;
    QStringList entered;
    if (!isSelecting) {
        for (const ShownHighlight* highlight : m_highlights.at(position)) {
            in << highlight->id;
            if (!m_caretIn.contains(highlight->id)) {
                entered << wordsOf(*highlight);
            }
        }
    }
    const bool left = in.isEmpty() && !m_caretIn.isEmpty();
    m_caretIn = in;

    std::optional<Mark> reached;
    const bool isElsewhere = !isOnFocus(position);
    const bool leftMark = isElsewhere && m_focus.has_value();
    if (isElsewhere) {
        const Mark* here = isSelecting ? nullptr : m_marks.at(position, m_layers);
        reached = here ? std::optional(*here) : std::nullopt;
        m_focus = reached;
        viewport()->update();
    }
    if (reached || leftMark || left || !entered.isEmpty()) {
        Q_EMIT caretReached(reached, entered);
    }
}

} // namespace linimasa::reader
