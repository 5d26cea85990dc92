#pragma once

#include "ui/models/collection.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace linimasa::inspector {

/// Asks which event something belongs to: the likely ones first, narrowed by typing. Escape leaves everything as it is.
class EventChooser : public QWidget {
    Q_OBJECT

public:
    /// `question` says what the answer is for; `events` are ids in the order of their likelihood.
    EventChooser(const models::Collection& collection, const QString& question, QStringList events,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& event);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void choose();

    const models::Collection& m_collection;
    QStringList m_events;
    QLineEdit* m_words;
    QListWidget* m_list;
    QPushButton* m_add;
};

} // namespace linimasa::inspector
