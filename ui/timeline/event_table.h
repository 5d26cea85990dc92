#pragma once

#include "ui/models/filtered_events.h"
#include "ui/models/passage_data.h"
#include "ui/models/selection.h"

#include <QTableView>

namespace linimasa::timeline {

/// The shown events as rows. Walking chooses the event, Enter or a double click opens its best passage.
class EventTable : public QTableView {
    Q_OBJECT

public:
    /// Model and selection must outlive the table.
    EventTable(models::FilteredEvents& events, models::Selection& selection, QWidget* parent = nullptr);

    /// Ids of the rows that are selected, from the top. Rows that the filter leaves out are none of them.
    [[nodiscard]] QStringList chosenEvents() const;

Q_SIGNALS:
    /// Words of a text were let go over an event.
    void passageDropped(const QString& event, const linimasa::models::DraggedPassage& passage);

protected:
    void dropEvent(QDropEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int trackWidth() const;
    void fitColumns();
    void follow();
    void openPassage(const QModelIndex& index);

    models::FilteredEvents& m_events;
    models::Selection& m_selection;
    bool m_following = false; // the current row is being moved to the chosen event, not by the reader
};

} // namespace linimasa::timeline
