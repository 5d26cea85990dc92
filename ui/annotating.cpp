#include "ui/annotating.h"

#include "app/annotations/anchor_maker.h"
#include "app/annotations/highlight_mover.h"
#include "app/annotations/memory_annotation_store.h"
#include "app/domain/label.h"
#include "ui/actions.h"
#include "ui/dialogs/labels_dialog.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/models/event_notes.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/notes_pane.h"
#include "ui/reader/article_view.h"
#include "ui/reader/highlighting.h"
#include "ui/reader/reader_pane.h"
#include "ui/status_line.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/undo_offer.h"

#include <QListView>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array labelActs {Act::MarkFirst, Act::MarkSecond, Act::MarkThird, Act::MarkFourth};

} // namespace

Annotating::Annotating(const Place& place, QWidget* window)
    : QObject(window)
    , m_place(place)
    , m_window(window)
    , m_ownStore(place.store ? nullptr : std::make_unique<annotations::MemoryAnnotationStore>())
    , m_annotations(new models::Annotations(place.store ? *place.store : *m_ownStore, place.stack, this))
    , m_articles(new models::CollectionDirectory(place.collection, this))
    , m_highlighting(new reader::Highlighting(place.reader.view(), *m_annotations, place.reader))
    , m_offer(new UndoOffer(&place.status))
{
    place.status.insertPermanentWidget(0, m_offer);
    connectUndo();
    connectActions();
    connect(m_annotations, &models::Annotations::failed, this,
            [this](const base::Error& error) { m_place.status.announce(tr("Not saved: %1").arg(error.sentence)); });
    connect(m_annotations, &models::Annotations::changed, this, &Annotating::showNames);
    connect(m_annotations, &models::Annotations::reloaded, this, &Annotating::showNames);
    connect(m_articles, &models::CollectionDirectory::textReplaced, this, &Annotating::follow);
    connect(m_highlighting, &reader::Highlighting::announced, &place.status, &StatusLine::announce);
    connect(m_highlighting, &reader::Highlighting::noteRequested, this, &Annotating::writeNote);
    connect(m_highlighting, &reader::Highlighting::citeRequested, this, &Annotating::citeRequested);
    connect(m_highlighting, &reader::Highlighting::eventRequested, this, &Annotating::eventRequested);
    connect(m_highlighting, &reader::Highlighting::sourceRequested, this, &Annotating::sourceRequested);
    connect(m_highlighting, &reader::Highlighting::nameRequested, place.actions[Act::AddName], &QAction::trigger);
}

Annotating::~Annotating() = default;

void Annotating::load()
{
    if (const auto loaded = m_annotations->load(); !loaded) {
        m_place.status.announce(loaded.error().sentence);
    }
}

void Annotating::connectUndo()
{
    QUndoStack& stack = m_annotations->undoStack();
    QAction* undo = m_place.actions[Act::Undo];
    QAction* redo = m_place.actions[Act::Redo];
    m_place.actions.on(Act::Undo, this, [this] {
        if (!m_pane || keep()) {
            m_annotations->undoStack().undo();
        }
    });
    m_place.actions.on(Act::Redo, this, [this] { m_annotations->undoStack().redo(); });
    const auto refresh = [this, undo, redo] {
        const QUndoStack& steps = m_annotations->undoStack();
        undo->setEnabled(steps.canUndo());
        redo->setEnabled(steps.canRedo());
        undo->setText(steps.canUndo() ? tr("&Undo %1").arg(steps.undoText()) : tr("&Undo"));
        redo->setText(steps.canRedo() ? tr("&Redo %1").arg(steps.redoText()) : tr("&Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, [this, refresh] {
        m_offer->hide();
        refresh();
    });
    connect(&stack, &QUndoStack::cleanChanged, this, refresh);
    connect(m_annotations, &models::Annotations::deleted, this, [this](const QString& words) {
        m_place.status.clearMessage(); // what was said before it is no longer so
        m_offer->offer(words);
    });
    connect(m_offer, &UndoOffer::taken, undo, &QAction::trigger);
    refresh();
}

void Annotating::connectActions()
{
    const Actions& actions = m_place.actions;
    for (std::size_t i = 0; i < labelActs.size(); ++i) {
        actions.on(labelActs[i], this, [this, label = domain::allLabels[i]] { m_highlighting->useLabel(label); });
    }
    actions.on(Act::MarkAgain, this, [this] { m_highlighting->useLastLabel(); });
    actions.on(Act::WriteNote, this, [this] { writeNoteHere(); });
    actions.on(Act::FitHighlight, this, [this] { m_highlighting->fitToSelection(); });
    actions.on(Act::DeleteHighlight, this, [this] { m_highlighting->deleteHere(); });
    actions.on(Act::NextHighlight, this, [this] { m_highlighting->step(1); });
    actions.on(Act::PreviousHighlight, this, [this] { m_highlighting->step(-1); });
    actions.on(Act::MakeEvent, this, [this] { m_highlighting->makeEventHere(); });
    actions.on(Act::NameLabels, this, [this] { nameLabels(); });
    actions.on(Act::GoToNotes, this, [this] {
        Q_EMIT paneWanted();
        pane()->list().setFocus(Qt::ShortcutFocusReason);
    });
    showNames();
}

void Annotating::showNames()
{
    for (std::size_t i = 0; i < labelActs.size(); ++i) {
        const QString name = QString(m_annotations->labels().name(domain::allLabels[i])).replace(u"&"_s, u"&&"_s);
        m_place.actions[labelActs[i]]->setText(tr("Mark as %1").arg(name));
    }
}

void Annotating::nameLabels()
{
    std::array<QString, 4> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = m_annotations->labels().name(domain::allLabels[i]);
    }
    auto* dialog = new dialogs::LabelsDialog(names, m_window);
    connect(dialog, &dialogs::LabelsDialog::named, this, &Annotating::setLabelNames);
    dialog->open();
}

void Annotating::setLabelNames(const std::array<QString, 4>& names)
{
    domain::Labels labels;
    for (std::size_t i = 0; i < names.size(); ++i) {
        labels.setName(domain::allLabels[i], names[i]);
    }
    if (labels != m_annotations->labels()) {
        m_annotations->apply({.highlights = {}, .notes = {}, .labels = std::pair(m_annotations->labels(), labels)},
                             tr("names of labels"));
    }
}

void Annotating::setSpelling(bool isChecked, const QString& usual)
{
    m_checksSpelling = isChecked;
    m_noteLanguage = usual;
    if (m_pane != nullptr) {
        m_pane->editor().setSpelling(isChecked, usual);
    }
}

notes::NotesPane* Annotating::pane()
{
    if (m_pane == nullptr) {
        m_pane = new notes::NotesPane(*m_annotations, *m_articles, m_place.selection, m_window);
        m_pane->editor().setSpelling(m_checksSpelling, m_noteLanguage);
        connect(m_pane, &notes::NotesPane::highlightChosen, m_highlighting, &reader::Highlighting::choose);
        connect(m_highlighting, &reader::Highlighting::chosenChanged, m_pane, &notes::NotesPane::followHighlight);
        connect(m_pane, &notes::NotesPane::announced, &m_place.status, &StatusLine::announce);
        connect(m_pane, &notes::NotesPane::placingRequested, this, &Annotating::placeByHand);
        connect(m_pane, &notes::NotesPane::subjectChosen, this, &Annotating::showSubject);
        connect(m_pane, &notes::NotesPane::left, this, [this] { m_place.reader.takeFocus(); });
    }
    return m_pane;
}

void Annotating::use(timeline::TimelinePane& timeline, inspector::InspectorPane& inspector)
{
    m_timeline = &timeline;
    m_inspector = &inspector;
    inspector.setAnnotations(*m_annotations);
    connect(&inspector, &inspector::InspectorPane::noteRequested, this,
            [this](const domain::NoteTarget& target, const QString& about) {
                Q_EMIT paneWanted();
                pane()->write(target, about);
            });
}

void Annotating::writeNoteHere()
{
    const QWidget* focus = m_window->focusWidget();
    const bool isInTimeline = m_timeline != nullptr && m_timeline->isAncestorOf(focus);
    const bool isInInspector = m_inspector != nullptr && m_inspector->isAncestorOf(focus);
    const bool isAsked
        = (isInTimeline && m_inspector->writeNoteOnEvent()) || (isInInspector && m_inspector->writeNote());
    if (!isAsked) {
        m_highlighting->writeNote();
    }
}

void Annotating::showSubject(const domain::NoteTarget& target)
{
    if (target.subject == domain::NoteSubject::Entity) {
        m_place.selection.setEntity(target.id);
        return;
    }
    if (const domain::ChronologyEvent* event = models::eventOfNote(target, m_place.collection)) {
        m_place.selection.setEvent(event->id);
    } else {
        m_place.status.announce(tr("The event is no longer in the chronology. The note stays."));
    }
}

void Annotating::offerUndo(const QString& words)
{
    m_offer->offer(words);
}

NotesOnScreen Annotating::notesOnScreen() const
{
    if (m_pane == nullptr) {
        return {};
    }
    const auto take = [](NotesRows& rows, const QModelIndex& index) {
        rows.highlights.insert(index.data(models::NotesModel::HighlightIdRole).toString());
        rows.notes.insert(index.data(models::NotesModel::NoteIdRole).toString());
        ++rows.count;
    };
    NotesOnScreen onScreen;
    const QAbstractItemModel& shown = m_pane->shown();
    for (int row = 0; row < shown.rowCount(); ++row) {
        take(onScreen.shown, shown.index(row, 0));
    }
    for (const QModelIndex& index : m_pane->list().selectionModel()->selectedIndexes()) {
        take(onScreen.chosen, index);
    }
    onScreen.filter = m_pane->filterWords();
    return onScreen;
}

bool Annotating::keep()
{
    return m_pane == nullptr || m_pane->keep();
}

void Annotating::writeNote(const QString& highlightId)
{
    Q_EMIT paneWanted();
    if (const domain::Highlight* highlight = m_annotations->highlight(highlightId)) {
        pane()->write({.subject = domain::NoteSubject::Highlight, .id = highlightId}, highlight->anchor.exact);
        return;
    }
    const QString key = m_highlighting->textKey();
    if (const auto facts = m_articles->facts(key)) {
        pane()->write({.subject = domain::NoteSubject::Article, .id = key}, facts->title);
    }
}

void Annotating::placeByHand(const QString& highlightId)
{
    const domain::AnalysedArticle* article = m_place.reader.view().article();
    const auto anchor
        = article ? annotations::anchorOf(article->article.text, m_place.reader.view().selectedRange()) : std::nullopt;
    if (!anchor) {
        m_place.status.announce(tr("Select the words in the text first"));
        return;
    }
    m_annotations->setAnchor(highlightId, m_highlighting->textKey(), *anchor);
}

void Annotating::takeMoved(const domain::AnnotationChange& change)
{
    m_annotations->adopt(change, tr("move to the changed text"));
    tellOfMoved(change);
}

void Annotating::follow(int row, const QString& oldKey, const QString& newKey)
{
    const auto article = m_place.collection.article(row);
    if (!article) {
        return;
    }
    const annotations::NewText into {.text = article->article.text, .key = newKey};
    domain::AnnotationChange change = annotations::moveHighlights(m_annotations->highlightsIn(oldKey), into);
    annotations::moveNotes(m_annotations->notesOn({.subject = domain::NoteSubject::Article, .id = oldKey}), into, {},
                           change);
    if (m_annotations->apply(change, tr("move to the changed text"))) {
        tellOfMoved(change);
    }
}

void Annotating::tellOfMoved(const domain::AnnotationChange& change)
{
    if (change.highlights.empty()) {
        return;
    }
    const annotations::MoveCounts counts = annotations::countsOf(change);
    m_place.status.announce(
        tr("The file changed. Highlights placed word for word: %1, by similarity: %2, not placed: %3")
            .arg(counts.byQuote)
            .arg(counts.bySimilarity)
            .arg(counts.unplaced));
}

} // namespace linimasa::ui
