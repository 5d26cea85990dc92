#pragma once

#include "app/base/error.h"
#include "app/domain/annotation_store.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace linimasa::models {

/// The reader's highlights, notes and labels as the window shows them. Every change goes to the store first and is shown
/// when it is kept there; every change can be undone, across articles, a change of many things as one step.
class Annotations : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// The store must outlive it. The clock tells when something is made.
    explicit Annotations(domain::AnnotationStore& store, QObject* parent = nullptr,
                         Clock clock = &QDateTime::currentDateTimeUtc);
    /// The same with a stack that it shares with other work; that must outlive it too.
    Annotations(domain::AnnotationStore& store, QUndoStack& stack, QObject* parent = nullptr,
                Clock clock = &QDateTime::currentDateTimeUtc);

    /// Reads everything from the store anew, as at the start or after another program wrote to it. Undo starts afresh.
    [[nodiscard]] base::Result<void> load();

    [[nodiscard]] QUndoStack& undoStack() { return m_stack; }
    [[nodiscard]] const domain::Labels& labels() const { return m_labels; }

    /// In text order, the unplaced ones too.
    [[nodiscard]] std::vector<domain::Highlight> highlightsIn(const QString& textKey) const;
    [[nodiscard]] std::vector<domain::Highlight> highlights() const;
    /// Null when there is none. Valid until the next change.
    [[nodiscard]] const domain::Highlight* highlight(const QString& id) const;
    /// By the time they were begun.
    [[nodiscard]] std::vector<domain::Note> notes() const;
    [[nodiscard]] std::vector<domain::Note> notesOn(const domain::NoteTarget& target) const;
    [[nodiscard]] bool hasNote(const domain::NoteTarget& target) const;
    [[nodiscard]] const domain::Note* note(const QString& id) const;
    [[nodiscard]] qsizetype unplacedCount() const;

    /// A new highlight; its id, or empty when it could not be kept.
    QString mark(const QString& textKey, const domain::TextAnchor& anchor, domain::LabelId label);
    void setLabel(const QStringList& highlightIds, domain::LabelId label);
    /// The highlight stands on this passage now: extended, shortened, or placed by hand.
    void setAnchor(const QString& highlightId, const QString& textKey, const domain::TextAnchor& anchor);
    /// Deletes them with the notes on the highlights, as one step.
    void remove(const QStringList& highlightIds, const QStringList& noteIds = {});

    /// A new note; its id, or empty when it could not be kept.
    QString addNote(const domain::NoteTarget& target, const QString& about, const QString& text);
    /// Changes with the same `sitting` are undone together: one sitting is one visit of the editor.
    void setNoteText(const QString& noteId, const QString& text, int sitting);
    void setNoteLanguage(const QString& noteId, const QString& language);

    void setLabelName(domain::LabelId label, const QString& name);

    /// Makes any change as one step called `words` ("Import of 12 notes"); false when it could not be kept.
    bool apply(const domain::AnnotationChange& change, const QString& words, int sitting = 0);

    /// Shows a change of what was there that the store has made already, as one step called `words`. Where it does not start from
    /// what is shown, all is read anew.
    void adopt(const domain::AnnotationChange& change, const QString& words);

Q_SIGNALS:
    /// Something was changed, undone or redone, and is kept.
    void changed(const linimasa::domain::AnnotationChange& change);
    /// Everything was read anew.
    void reloaded();
    /// Something was deleted and can be brought back: "Highlight deleted".
    void deleted(const QString& words);
    /// A change could not be kept; nothing was changed.
    void failed(const linimasa::base::Error& error);

private:
    friend class AnnotationCommand;
    bool perform(const domain::AnnotationChange& change);
    void take(const domain::AnnotationChange& change);

    domain::AnnotationStore& m_store;
    Clock m_clock;
    std::unique_ptr<QUndoStack> m_ownStack; // when none is shared
    QUndoStack& m_stack;
    domain::Labels m_labels;
    QHash<QString, domain::Highlight> m_highlights;
    QHash<QString, QStringList> m_inText; // ids of highlights by text key
    QHash<QString, domain::Note> m_notes;
    std::map<domain::NoteTarget, QStringList> m_onTarget; // ids of notes
};

} // namespace linimasa::models
