#pragma once

#include "ui/notes/spelling.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace linimasa::notes {

class SpellingHighlighter;

/// Where a note is typed: plain Markdown, spelling checked as one types, suggestions in the context menu.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NoteEdit(std::shared_ptr<Spelling> spelling, QWidget* parent = nullptr);

    /// Shows another text; nothing was typed.
    void showText(const QString& text);
    [[nodiscard]] SpellingHighlighter& highlighter() { return *m_highlighter; }
    /// The context menu for a place in the text: suggestions first when a misspelt word is there. The caller shows it.
    [[nodiscard]] QMenu* menuAt(int position);

Q_SIGNALS:
    /// A pause in typing, or the focus left.
    void paused();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void addSuggestions(QMenu& menu, int position);

    std::shared_ptr<Spelling> m_spelling;
    SpellingHighlighter* m_highlighter;
    QTimer m_pause;
    int m_revision = 0; // of the document: formats change too and are not typed
};

} // namespace linimasa::notes
