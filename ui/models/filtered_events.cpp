#include "ui/models/filtered_events.h"

namespace linimasa::models {

FilteredEvents::FilteredEvents(EventTableModel& model, EventFilter& filter, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_filter(filter)
    , m_collator(model.locale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSourceModel(&model);
    sort(EventTableModel::DateColumn);
    connect(&filter, &EventFilter::changed, this, [this] { invalidateFilter(); });
}

const domain::ChronologyEvent& FilteredEvents::event(int row) const
{
    return m_model.event(mapToSource(index(row, 0)).row());
}

int FilteredEvents::rowOf(const QString& id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model.index(row, 0)).row();
}

bool FilteredEvents::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    // Sentences are only looked up when there are words to find in them.
    static const QString none;
    return m_filter.accepts(m_model.event(sourceRow),
                            m_filter.words().isEmpty() ? none : m_model.searchableText(sourceRow));
}

bool FilteredEvents::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftDated = m_model.event(left.row()).date.has_value();
    const bool rightDated = m_model.event(right.row()).date.has_value();
    if (left.column() == EventTableModel::DateColumn && leftDated != rightDated) {
        return leftDated == (sortOrder() == Qt::AscendingOrder);
    }
    const QVariant one = m_model.data(left, EventTableModel::SortRole);
    const QVariant other = m_model.data(right, EventTableModel::SortRole);
    if (one.typeId() != QMetaType::QString) {
        return one.toLongLong() != other.toLongLong() ? one.toLongLong() < other.toLongLong()
                                                      : left.row() < right.row();
    }
    const int order = m_collator.compare(one.toString(), other.toString());
    return order != 0 ? order < 0 : left.row() < right.row();
}

} // namespace linimasa::models
