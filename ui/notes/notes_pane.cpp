#include "ui/notes/notes_pane.h"

#include "ui/notes/note_delegate.h"
#include "ui/notes/note_edit.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/notes_filter_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

namespace linimasa::notes {

using namespace Qt::StringLiterals;
using models::NotesModel;

void NotesPane::connectParts()
{
    connect(m_here, &QToolButton::toggled, this, &NotesPane::ask);
    connect(m_bar, &NotesFilterBar::changed, this, &NotesPane::ask);
    connect(m_unplaced, &widgets::MessageBar::actionTriggered, this, [this] {
        m_onlyUnplaced = !m_onlyUnplaced;
        ask();
    });
    connect(m_empty, &widgets::EmptyState::actionChosen, this, [this] {
        m_onlyUnplaced = false;
        m_bar->clear();
    });
    connect(&m_selection, &models::Selection::articleChanged, this, &NotesPane::ask);
    connect(&m_articles, &models::ArticleDirectory::changed, this, &NotesPane::ask);
    connect(&m_annotations, &models::Annotations::changed, this, &NotesPane::showCounts);
    connect(&m_annotations, &models::Annotations::reloaded, this, &NotesPane::showCounts);
    // Rows also move under the list's current one, as when the note being written gets its row: only the reader's own choice
    // opens another note.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_list->hasFocus()) {
            showCurrent();
        }
    });
    connect(&m_annotations, &models::Annotations::changed, this, &NotesPane::chooseOpenRow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        showCurrent();
        jump(index);
    });
    connect(m_list, &QListView::activated, this, &NotesPane::jump);
    connect(m_list, &QWidget::customContextMenuRequested, this, &NotesPane::openMenu);
    connect(m_editor, &NoteEditor::left, this, &NotesPane::left);
    connect(m_editor, &NoteEditor::deletionRequested, this,
            [this](const QString& id) { m_annotations.remove({}, {id}); });
}

NotesPane::Scope NotesPane::scope() const
{
    return m_here->isChecked() ? Scope::ThisArticle : Scope::AllArticles;
}

void NotesPane::setScope(Scope scope)
{
    (scope == Scope::ThisArticle ? m_here : m_everywhere)->setChecked(true);
}

QString NotesPane::textKey() const
{
    return m_articles.textKeyOf(m_selection.article());
}

void NotesPane::ask()
{
    models::NotesQuestion question = m_bar->question();
    question.onlyUnplaced = m_onlyUnplaced;
    if (scope() == Scope::ThisArticle) {
        question.textKey = textKey();
    }
    m_delegate->setNamesArticles(scope() == Scope::AllArticles);
    m_filter.setQuestion(question);
    m_bar->offer(m_model);
    showCounts();
    m_list->viewport()->update();
}

void NotesPane::showCounts()
{
    m_bar->setLabels(m_annotations.labels());
    const int shown = m_filter.rowCount();
    m_count->setText(shown == 1 ? tr("1 shown") : tr("%1 shown").arg(locale().toString(shown)));
    const auto unplaced = static_cast<int>(m_annotations.unplacedCount());
    if (unplaced > 0) {
        const QString words = unplaced == 1
            ? tr("1 highlight has no place in its text any more. It is kept until you place or delete it.")
            : tr("%1 highlights have no place in their texts any more. They are kept until you place or delete them.")
                  .arg(unplaced);
        m_unplaced->showMessage(widgets::MessageTone::Warning, words, m_onlyUnplaced ? tr("Show all") : tr("Show"));
    } else {
        m_unplaced->hide();
        if (std::exchange(m_onlyUnplaced, false)) {
            ask();
            return;
        }
    }
    if (shown > 0) {
        m_pages->setCurrentWidget(m_list);
        return;
    }
    const bool isFiltered = m_filter.question().asks();
    m_empty->setMessage(isFiltered ? tr("No note matches.") : tr("Nothing marked yet"),
                        isFiltered ? QString()
                                   : tr("Select words in the text and press H or 1–4 to mark them, M to write a note."),
                        isFiltered ? tr("Show all") : QString());
    m_pages->setCurrentWidget(m_empty);
}

QString NotesPane::usualLanguage(const QModelIndex& index) const
{
    const auto facts = m_articles.facts(index.isValid() ? index.data(NotesModel::TextKeyRole).toString() : textKey());
    return domain::languageCode(facts ? facts->language : domain::Language::Unknown);
}

void NotesPane::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        return;
    }
    const QString quote = index.data(NotesModel::QuoteRole).toString().simplified();
    if (const QString note = index.data(NotesModel::NoteIdRole).toString(); !note.isEmpty()) {
        m_editor->openNote(note, quote, usualLanguage(index));
    } else {
        const QString highlight = index.data(NotesModel::HighlightIdRole).toString();
        m_editor->open({.subject = domain::NoteSubject::Highlight, .id = highlight}, quote, usualLanguage(index));
    }
}

void NotesPane::jump(const QModelIndex& index)
{
    const auto subject = static_cast<domain::NoteSubject>(index.data(NotesModel::SubjectRole).toInt());
    if (subject == domain::NoteSubject::Entity || subject == domain::NoteSubject::Event) {
        Q_EMIT subjectChosen({.subject = subject, .id = index.data(NotesModel::SubjectIdRole).toString()});
        return;
    }
    const int row = m_articles.rowOf(index.data(NotesModel::TextKeyRole).toString());
    const QString highlight = index.data(NotesModel::HighlightIdRole).toString();
    if (!index.data(NotesModel::IsPlacedRole).toBool()) {
        Q_EMIT announced(tr("These words are no longer in the text"));
        return;
    }
    if (row < 0) {
        const bool isOnArticle = !index.data(NotesModel::TextKeyRole).toString().isEmpty();
        Q_EMIT announced(isOnArticle ? tr("The article is not open") : tr("This note is not on a passage"));
        return;
    }
    m_selection.showPassage(
        {.row = row,
         .range = {.begin = highlight.isEmpty() ? 0 : index.data(NotesModel::RangeBeginRole).toLongLong(),
                   .end = highlight.isEmpty() ? 0 : index.data(NotesModel::RangeEndRole).toLongLong()}});
    if (!highlight.isEmpty()) {
        Q_EMIT highlightChosen(highlight);
    }
}

void NotesPane::write(const domain::NoteTarget& target, const QString& about)
{
    if (target.subject == domain::NoteSubject::Entity || target.subject == domain::NoteSubject::Event) {
        setScope(Scope::AllArticles); // they belong to none
    }
    m_editor->open(target, about.simplified(), usualLanguage({}));
    chooseOpenRow();
    m_editor->takeFocus();
}

void NotesPane::chooseOpenRow()
{
    if (!m_editor->target() || m_list->hasFocus()) {
        return;
    }
    const domain::NoteTarget target = *m_editor->target();
    const auto notes = m_annotations.notesOn(target);
    const QString note = !m_editor->noteId().isEmpty() ? m_editor->noteId()
        : notes.empty()                                ? QString()
                                                       : notes.front().id;
    const int row = m_model.rowOf(target.subject == domain::NoteSubject::Highlight ? target.id : QString(), note);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void NotesPane::followHighlight(const QString& highlightId)
{
    if (m_editor->edit().hasFocus()) {
        return;
    }
    const auto notes = m_annotations.notesOn({.subject = domain::NoteSubject::Highlight, .id = highlightId});
    const int row
        = highlightId.isEmpty() ? -1 : m_model.rowOf(highlightId, notes.empty() ? QString() : notes.front().id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row));
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        showCurrent();
    } else {
        m_list->clearSelection();
    }
}

void NotesPane::showUnplaced()
{
    m_onlyUnplaced = true;
    setScope(Scope::AllArticles);
    ask();
}

void NotesPane::step(int direction)
{
    const int count = m_filter.rowCount();
    if (count == 0) {
        Q_EMIT announced(tr("There is no note here"));
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const int next = current.isValid() ? (current.row() + direction + count) % count : (direction > 0 ? 0 : count - 1);
    m_list->setCurrentIndex(m_filter.index(next, 0));
    showCurrent();
    jump(m_list->currentIndex());
    Q_EMIT announced(tr("%1 of %2: %3")
                         .arg(next + 1)
                         .arg(count)
                         .arg(m_list->currentIndex().data(Qt::AccessibleTextRole).toString()));
}

bool NotesPane::keep()
{
    return m_editor->keep();
}

void NotesPane::removeRows()
{
    QStringList highlights;
    QStringList notes;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        const QString highlight = index.data(NotesModel::HighlightIdRole).toString();
        highlight.isEmpty() ? notes << index.data(NotesModel::NoteIdRole).toString() : highlights << highlight;
    }
    m_annotations.remove(highlights, notes);
}

void NotesPane::openMenu(QPoint point)
{
    const QModelIndex index = m_list->indexAt(point);
    if (!index.isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"notesMenu"_s);
    connect(menu->addAction(tr("Go to the passage")), &QAction::triggered, this,
            [this, at = QPersistentModelIndex(index)] { jump(at); });
    const QString highlight = index.data(NotesModel::HighlightIdRole).toString();
    if (!highlight.isEmpty() && !index.data(NotesModel::IsPlacedRole).toBool()) {
        connect(menu->addAction(tr("Place on the selected words")), &QAction::triggered, this,
                [this, highlight] { Q_EMIT placingRequested(highlight); });
    }
    QStringList highlights;
    for (const QModelIndex& each : m_list->selectionModel()->selectedIndexes()) {
        highlights << each.data(NotesModel::HighlightIdRole).toString();
    }
    highlights.removeAll(QString());
    if (!highlights.isEmpty()) {
        QMenu* labels = menu->addMenu(tr("Label"));
        for (const domain::LabelId label : domain::allLabels) {
            const QString name = QString(m_annotations.labels().name(label)).replace(u"&"_s, u"&&"_s);
            connect(labels->addAction(name), &QAction::triggered, this,
                    [this, highlights, label] { m_annotations.setLabel(highlights, label); });
        }
    }
    menu->addSeparator();
    const auto count = static_cast<int>(m_list->selectionModel()->selectedIndexes().size());
    QAction* remove = menu->addAction(count > 1 ? tr("Delete %1 shown here and selected").arg(count) : tr("Delete"));
    remove->setObjectName(u"delete"_s);
    connect(remove, &QAction::triggered, this, &NotesPane::removeRows);
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

void NotesPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace linimasa::notes
