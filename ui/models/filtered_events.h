#pragma once

#include "ui/models/event_filter.h"
#include "ui/models/event_table_model.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace linimasa::models {

/// The events that the filter lets through, in the order the reader asked for. Undated ones stay last either way.
class FilteredEvents : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// Model and filter must outlive it.
    FilteredEvents(EventTableModel& model, EventFilter& filter, QObject* parent = nullptr);

    [[nodiscard]] const EventTableModel& events() const { return m_model; }
    [[nodiscard]] const domain::ChronologyEvent& event(int row) const;
    /// The row here of the event with this id; -1 when it is filtered out or unknown.
    [[nodiscard]] int rowOf(const QString& id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    EventTableModel& m_model;
    EventFilter& m_filter;
    QCollator m_collator;
};

} // namespace linimasa::models
