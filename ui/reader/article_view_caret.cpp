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

void ArticleView::followCaret()
{
    if (!hasCaret() || !m_article) {
        return;
    }
    const qsizetype position = textCursor().position();
    if (m_focus && m_focus->range.begin <= position && position < m_focus->range.end) {
        return;
    }
    const Mark* here = textCursor().hasSelection() ? nullptr : m_marks.at(position, m_layers);
    const bool hadFocus = m_focus.has_value();
    m_focus = here ? std::optional(*here) : std::nullopt;
    viewport()->update();
    if (m_focus || hadFocus) {
        Q_EMIT caretReached(m_focus);
    }
}

} // namespace linimasa::reader
