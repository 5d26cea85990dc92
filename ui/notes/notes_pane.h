#pragma once

#include "ui/models/annotations.h"
#include "ui/models/article_directory.h"
#include "ui/models/notes_filter.h"
#include "ui/models/notes_model.h"
#include "ui/models/selection.h"
#include "ui/notes/spelling.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListView;
class QModelIndex;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace linimasa::widgets {
class EmptyState;
class MessageBar;
} // namespace linimasa::widgets

namespace linimasa::notes {

class NoteDelegate;
class NoteEditor;
class NotesFilterBar;

/// All highlights and notes, of this article or of all, and the note that is being written. Choosing a row elsewhere in the
/// window and here is the same.
class NotesPane : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the pane.
    NotesPane(models::Annotations& annotations, const models::ArticleDirectory& articles, models::Selection& selection,
              QWidget* parent = nullptr);

    enum class Scope { ThisArticle, AllArticles };
    [[nodiscard]] Scope scope() const;
    void setScope(Scope scope);
    /// Opens the note on the target for writing; it is begun with the first letter.
    void write(const domain::NoteTarget& target, const QString& about);
    /// Shows the highlight's row and note without taking the focus; an empty id lets go of the row.
    void followHighlight(const QString& highlightId);
    void showUnplaced();
    /// Jumps to the next (1) or previous (−1) row and its place.
    void step(int direction);
    /// Keeps what is being typed; false when it could not be kept.
    [[nodiscard]] bool keep();
    [[nodiscard]] NoteEditor& editor() { return *m_editor; }
    /// The rows shown, for counting and for exports of what is on the screen.
    [[nodiscard]] const QAbstractItemModel& shown() const { return m_filter; }
    /// What is asked for, in the words of an export's head ("label=Agreement, language=id"); empty: nothing.
    [[nodiscard]] QString filterWords() const;
    [[nodiscard]] QListView& list() { return *m_list; }

Q_SIGNALS:
    /// The reader jumped to a highlight.
    void highlightChosen(const QString& highlightId);
    /// An unplaced highlight is to be put on the words selected in the text.
    void placingRequested(const QString& highlightId);
    /// The reader jumped to a note on a name or an event.
    void subjectChosen(const linimasa::domain::NoteTarget& target);
    /// Back to the text.
    void left();
    void announced(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    void connectParts();
    void ask();
    void showCounts();
    void showCurrent();
    void chooseOpenRow();
    void jump(const QModelIndex& index);
    void openMenu(QPoint point);
    void removeRows();
    [[nodiscard]] QString textKey() const;
    [[nodiscard]] QString usualLanguage(const QModelIndex& index) const;

    models::Annotations& m_annotations;
    const models::ArticleDirectory& m_articles;
    models::Selection& m_selection;
    models::NotesModel m_model;
    models::NotesFilter m_filter;
    QToolButton* m_here;
    QToolButton* m_everywhere;
    QLabel* m_count;
    NotesFilterBar* m_bar;
    widgets::MessageBar* m_unplaced;
    QListView* m_list;
    NoteDelegate* m_delegate;
    widgets::EmptyState* m_empty;
    QStackedWidget* m_pages;
    QSplitter* m_split;
    NoteEditor* m_editor;
    bool m_onlyUnplaced = false;
};

} // namespace linimasa::notes
