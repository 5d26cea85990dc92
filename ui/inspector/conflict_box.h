#pragma once

#include "ui/models/collection.h"

#include <QFrame>
#include <QLocale>

namespace linimasa::inspector {

/// Says which dates contradict each other and why. It offers no choice: all readings are kept.
class ConflictBox : public QFrame {
    Q_OBJECT

public:
    /// The event must be in conflict.
    ConflictBox(const models::Collection& collection, const domain::ChronologyEvent& event, const QLocale& locale,
                QWidget* parent = nullptr);

    /// The box's text, a line a statement.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_lines;
};

} // namespace linimasa::inspector
