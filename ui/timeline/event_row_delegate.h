#pragma once

#include "ui/models/filtered_events.h"
#include "ui/models/selection.h"

#include <QStyledItemDelegate>

namespace linimasa::timeline {

/// Draws a row's cells: a bar before the events that the open article tells of, lit and dimmed rows while an entity is
/// chosen, the warning colour on a date in conflict, the kind's mark, the track's colour.
class EventRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    EventRowDelegate(const models::FilteredEvents& events, const models::Selection& selection,
                     QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const models::FilteredEvents& m_events;
    const models::Selection& m_selection;
};

} // namespace linimasa::timeline
