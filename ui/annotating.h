#pragma once

#include "app/domain/annotation_store.h"
#include "ui/models/annotations.h"
#include "ui/models/collection.h"
#include "ui/models/collection_directory.h"
#include "ui/models/selection.h"
#include "ui/notes_on_screen.h"

#include <QObject>

#include <array>
#include <memory>

class QWidget;

namespace linimasa::inspector {
class InspectorPane;
}
namespace linimasa::timeline {
class TimelinePane;
}
namespace linimasa::notes {
class NotesPane;
}
namespace linimasa::reader {
class Highlighting;
class ReaderPane;
} // namespace linimasa::reader

namespace linimasa::ui {

class Actions;
class StatusLine;
class UndoOffer;

/// Marking and writing in the window: brings the highlights in the text, the notes beside it, their actions and undo together.
class Annotating : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it. Without a store what is marked lasts as long as the window.
    struct Place {
        models::Collection& collection;
        models::Selection& selection;
        reader::ReaderPane& reader;
        Actions& actions;
        StatusLine& status;
        QUndoStack& stack;
        domain::AnnotationStore* store = nullptr;
    };
    Annotating(const Place& place, QWidget* window);
    ~Annotating() override;

    /// Brings in what the store keeps.
    void load();
    [[nodiscard]] models::Annotations& annotations() { return *m_annotations; }
    [[nodiscard]] const models::ArticleDirectory& articles() const { return *m_articles; }
    [[nodiscard]] reader::Highlighting& highlighting() { return *m_highlighting; }
    /// The notes pane, made when first asked for.
    [[nodiscard]] notes::NotesPane* pane();
    /// The panes whose names and events can be written about; they are made later than the window.
    void use(timeline::TimelinePane& timeline, inspector::InspectorPane& inspector);
    /// The library has moved highlights and notes from a file's earlier text to its new one.
    void takeMoved(const domain::AnnotationChange& change);
    /// What the notes list shows; nothing before it is made.
    [[nodiscard]] NotesOnScreen notesOnScreen() const;
    /// "3 events rejected – Undo": offers to take the last step back.
    void offerUndo(const QString& words);
    /// Calls the labels so; an empty name brings the first one back. One step that can be undone.
    void setLabelNames(const std::array<QString, 4>& names);
    /// Whether notes are checked, and the language counted on where a text does not show its own; empty: the article's.
    void setSpelling(bool isChecked, const QString& usual);
    /// Keeps what is being typed; false when it could not be kept. The reader has been told then.
    [[nodiscard]] bool keep();

Q_SIGNALS:
    /// The notes pane is to be seen, for writing in it.
    void paneWanted();
    void citeRequested(linimasa::base::TextRange passage);
    void eventRequested(linimasa::base::TextRange passage);
    void sourceRequested(linimasa::base::TextRange passage);

private:
    void connectActions();
    void connectUndo();
    void writeNoteHere();
    void writeNote(const QString& highlightId);
    void showSubject(const domain::NoteTarget& target);
    void placeByHand(const QString& highlightId);
    void follow(int row, const QString& oldKey, const QString& newKey);
    void tellOfMoved(const domain::AnnotationChange& change);
    void nameLabels();
    void showNames();

    Place m_place;
    QWidget* m_window;
    std::unique_ptr<domain::AnnotationStore> m_ownStore;
    models::Annotations* m_annotations;
    models::CollectionDirectory* m_articles;
    reader::Highlighting* m_highlighting;
    UndoOffer* m_offer;
    notes::NotesPane* m_pane = nullptr;
    bool m_checksSpelling = true;
    QString m_noteLanguage;
    timeline::TimelinePane* m_timeline = nullptr;
    inspector::InspectorPane* m_inspector = nullptr;
};

} // namespace linimasa::ui
