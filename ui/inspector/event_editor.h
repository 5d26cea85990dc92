#pragma once

#include "app/domain/event_decision.h"
#include "ui/models/track_names.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace linimasa::inspector {

/// An event's values as a form. Nothing is kept before "Save", which confirms the event; Escape leaves it as it was.
class EventEditor : public QWidget {
    Q_OBJECT

public:
    /// `entities`: the names of entities by id, for parties and place. A name that is not among them becomes an entity of the
    /// person's own, with the name as its id.
    EventEditor(const domain::EventFields& fields, const models::TrackNames& tracks,
                const QHash<QString, QString>& entities, QWidget* parent = nullptr);

    /// The values as they stand in the form; none while the date is not one.
    [[nodiscard]] std::optional<domain::EventFields> fields() const;

Q_SIGNALS:
    void saved(const linimasa::domain::EventFields& fields);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QString idOf(const QString& name) const;
    [[nodiscard]] QString nameOf(const QString& id) const;
    void addChoices(const models::TrackNames& tracks);
    void showWhetherDate();
    void save();

    domain::EventFields m_before;
    QHash<QString, QString> m_entities;
    QLineEdit* m_title;
    QLineEdit* m_written;
    QLineEdit* m_date;
    QLabel* m_complaint;
    QComboBox* m_kind;
    QComboBox* m_status;
    QComboBox* m_track;
    QLineEdit* m_parties;
    QLineEdit* m_place;
    QPushButton* m_save;
};

} // namespace linimasa::inspector
