#pragma once

#include "ui/models/event_filter.h"
#include "ui/models/event_table_model.h"

#include <QAbstractProxyModel>
#include <QCollator>

#include <vector>

namespace linimasa::models {

/// The events that the filter lets through, in the order the reader asked for; undated ones stay last when dates are
/// sorted, either way. A change of the filter resets the model: with thousands of events that is one change for the views,
/// not thousands of rows coming and going.
class FilteredEvents : public QAbstractProxyModel {
    Q_OBJECT

public:
    /// Model and filter must outlive it.
    FilteredEvents(EventTableModel& model, EventFilter& filter, QObject* parent = nullptr);

    [[nodiscard]] const EventTableModel& events() const { return m_model; }
    [[nodiscard]] const domain::ChronologyEvent& eventAt(int row) const { return m_model.eventAt(sourceRow(row)); }
    /// The row here of the event with this id; -1 when it is filtered out or unknown.
    [[nodiscard]] int rowOf(const QString& id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // An event takes words of a text as one more source; what is done with them is for the view to say.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;

private:
    [[nodiscard]] int sourceRow(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    void filterRows();
    void sortRows();

    EventTableModel& m_model;
    EventFilter& m_filter;
    QCollator m_collator;
    int m_column = EventTableModel::DateColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_rows; // source rows, in order
    std::vector<int> m_places; // by source row: where it is in m_rows, or -1
};

} // namespace linimasa::models
