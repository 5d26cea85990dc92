#pragma once

#include "app/domain/note.h"
#include "ui/models/annotations.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace linimasa::inspector {

/// What the reader has written about one name or event, and the way to write it.
class SubjectNotes : public QWidget {
    Q_OBJECT

public:
    /// The annotations must outlive it.
    explicit SubjectNotes(const models::Annotations& annotations, QWidget* parent = nullptr);

    /// `about` is what a note is begun with: the name, the title.
    void setSubject(const domain::NoteTarget& target, const QString& about);

Q_SIGNALS:
    void noteRequested(const linimasa::domain::NoteTarget& target, const QString& about);

private:
    void showNotes();

    const models::Annotations& m_annotations;
    QLabel* m_text;
    QPushButton* m_write;
    std::optional<domain::NoteTarget> m_target;
    QString m_about;
};

} // namespace linimasa::inspector
