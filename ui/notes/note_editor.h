#pragma once

#include "app/domain/note.h"
#include "ui/models/annotations.h"
#include "ui/notes/spelling.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace linimasa::notes {

class NoteEdit;

/// One note: what it is about, its text, how it will look, and its language. Kept at every pause of typing and when it is left.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    /// The annotations must outlive it.
    NoteEditor(models::Annotations& annotations, std::shared_ptr<Spelling> spelling, QWidget* parent = nullptr);

    /// Opens the note on the target, or an empty one that is begun with the first letter. `about` says what it is about,
    /// `usual` is the language expected.
    void open(const domain::NoteTarget& target, const QString& about, const QString& usual);
    /// Opens this note.
    void openNote(const QString& noteId, const QString& about, const QString& usual);
    /// Keeps what is typed and shows nothing.
    void close();
    /// Keeps what is typed now; false when it could not be kept. A note that was emptied is deleted when it is left.
    bool keep();

    [[nodiscard]] bool isOpen() const { return m_target.has_value(); }
    [[nodiscard]] const QString& noteId() const { return m_noteId; }
    [[nodiscard]] const std::optional<domain::NoteTarget>& target() const { return m_target; }
    [[nodiscard]] NoteEdit& edit() { return *m_edit; }
    void takeFocus();
    /// Whether words are checked, and the language counted on where a text does not show its own; empty: the article's.
    void setSpelling(bool isChecked, const QString& usual);

Q_SIGNALS:
    /// Escape: back to where one came from.
    void left();
    void deletionRequested(const QString& noteId);

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showNote(const QString& about, const QString& usual);
    void follow(const domain::AnnotationChange& change);
    void fillLanguages();
    void chooseLanguage();
    void showLanguage();
    void togglePreview(bool shown);

    models::Annotations& m_annotations;
    std::shared_ptr<Spelling> m_spelling;
    QLabel* m_about;
    QToolButton* m_preview;
    QToolButton* m_delete;
    QStackedWidget* m_pages;
    NoteEdit* m_edit;
    QTextBrowser* m_shown;
    QComboBox* m_language;
    QLabel* m_hint;
    std::optional<domain::NoteTarget> m_target;
    QString m_noteId; // empty: not begun
    QString m_aboutWords;
    QString m_usual;
    QString m_usualOfPerson; // stands in for m_usual
    bool m_isChecked = true;
    int m_sitting = 0;
    bool m_isKeeping = false;
};

} // namespace linimasa::notes
