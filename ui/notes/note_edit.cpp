#include "ui/notes/note_edit.h"

#include "ui/notes/spelling_highlighter.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace linimasa::notes {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseTime = 600; // milliseconds without a key that are a pause
constexpr qsizetype mostSuggestions = 6;

} // namespace

NoteEdit::NoteEdit(std::shared_ptr<Spelling> spelling, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_spelling(spelling)
    , m_highlighter(new SpellingHighlighter(std::move(spelling), document()))
{
    setTabChangesFocus(true); // Tab is the way out; Markdown needs none
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(10);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseTime);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_highlighter->setTypedAt(-1);
        Q_EMIT paused();
    });
    connect(document(), &QTextDocument::contentsChange, this, [this](int /*position*/, int removed, int added) {
        const bool isTyped = std::exchange(m_revision, document()->revision()) != document()->revision();
        if (isTyped && (removed > 0 || added > 0)) {
            m_pause.start();
        }
    });
    // The highlighter sees a change before it is told where the typing is, so it is told afterwards.
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_highlighter->setTypedAt(m_pause.isActive() ? textCursor().position() : -1); });
}

void NoteEdit::showText(const QString& text)
{
    setPlainText(text);
    m_revision = document()->revision();
    m_pause.stop();
    m_highlighter->setTypedAt(-1);
    moveCursor(QTextCursor::End);
}

bool NoteEdit::event(QEvent* event)
{
    // The window's keys of a single letter never take what is typed here, with or without Shift, composed or not.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && key->key() < Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        m_pause.stop();
        m_highlighter->setTypedAt(-1);
        Q_EMIT paused();
    }
}

QMenu* NoteEdit::menuAt(int position)
{
    QMenu* menu = createStandardContextMenu();
    menu->setObjectName(u"noteMenu"_s);
    addSuggestions(*menu, position);
    return menu;
}

void NoteEdit::addSuggestions(QMenu& menu, int position)
{
    const base::TextRange range = m_highlighter->misspeltAt(position);
    if (range.isEmpty()) {
        return;
    }
    const QString word = range.of(toPlainText()).toString();
    const QString dictionary = m_highlighter->dictionaryOf(document()->findBlock(position).text());
    QAction* first = menu.actions().value(0);
    const auto add = [&](const QString& text, const QString& name, auto work) {
        auto* action = new QAction(QString(text).replace(u"&"_s, u"&&"_s), &menu);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
        menu.insertAction(first, action);
        return action;
    };
    const QStringList suggestions = m_spelling->suggestions(word, dictionary);
    for (const QString& suggestion : suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        QAction* action = add(suggestion, u"suggestion"_s, [this, range, suggestion] {
            QTextCursor cursor(document());
            cursor.setPosition(static_cast<int>(range.begin));
            cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
            cursor.insertText(suggestion);
            m_pause.start();
        });
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
    }
    if (suggestions.isEmpty()) {
        add(tr("No suggestion"), u"noSuggestion"_s, [] { })->setEnabled(false);
    }
    menu.insertSeparator(first);
    add(tr("Add “%1” to the dictionary").arg(word), u"addWord"_s, [this, word, dictionary] {
        m_spelling->add(word, dictionary);
        m_highlighter->rehighlight();
    });
    add(tr("Ignore “%1”").arg(word), u"ignoreWord"_s, [this, word] {
        m_spelling->ignore(word);
        m_highlighter->rehighlight();
    });
    menu.insertSeparator(first);
}

void NoteEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = isByKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    QMenu* menu = menuAt(position);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(isByKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

} // namespace linimasa::notes
