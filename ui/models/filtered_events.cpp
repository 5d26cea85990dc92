#include "ui/models/filtered_events.h"

#include "ui/models/passage_data.h"

#include <QMimeData>

#include <algorithm>

namespace linimasa::models {

FilteredEvents::FilteredEvents(EventTableModel& model, EventFilter& filter, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
    , m_filter(filter)
    , m_collator(model.locale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setSourceModel(&model);
    filterRows();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        filterRows();
        endResetModel();
    });
    connect(&filter, &EventFilter::changed, this, [this] {
        beginResetModel();
        filterRows();
        endResetModel();
    });
}

Qt::ItemFlags FilteredEvents::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractProxyModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDropEnabled : usual;
}

QStringList FilteredEvents::mimeTypes() const
{
    return {passageFormat()};
}

bool FilteredEvents::canDropMimeData(const QMimeData* data, Qt::DropAction action, int /*row*/, int /*column*/,
                                     const QModelIndex& parent) const
{
    return data != nullptr && action == Qt::CopyAction && parent.isValid() && passageIn(*data).has_value();
}

void FilteredEvents::filterRows()
{
    // Sentences are only looked up when there are words to find in them.
    static const QString none;
    m_rows.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_filter.accepts(m_model.eventAt(row), m_filter.words().isEmpty() ? none : m_model.searchableText(row))) {
            m_rows.push_back(row);
        }
    }
    sortRows();
}

void FilteredEvents::sortRows()
{
    std::ranges::sort(m_rows); // equal ones stay in chronological order
    const bool ascending = m_order == Qt::AscendingOrder;
    if (m_column == EventTableModel::DateColumn) {
        const auto undated
            = std::ranges::stable_partition(m_rows, [this](int row) { return m_model.eventAt(row).date.has_value(); });
        if (!ascending) {
            std::reverse(m_rows.begin(), undated.begin());
        }
    } else {
        std::vector<QVariant> keys(static_cast<std::size_t>(m_model.rowCount()));
        for (const int row : m_rows) {
            keys[static_cast<std::size_t>(row)] = m_model.index(row, m_column).data(EventTableModel::SortRole);
        }
        std::ranges::stable_sort(m_rows, [&](int left, int right) {
            const QVariant& one = keys[static_cast<std::size_t>(ascending ? left : right)];
            const QVariant& other = keys[static_cast<std::size_t>(ascending ? right : left)];
            return one.typeId() == QMetaType::QString ? m_collator.compare(one.toString(), other.toString()) < 0
                                                      : one.toLongLong() < other.toLongLong();
        });
    }
    m_places.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
    }
}

void FilteredEvents::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList sources;
    std::ranges::transform(before, std::back_inserter(sources), [this](const auto& i) { return mapToSource(i); });
    m_column = column < 0 ? int(EventTableModel::DateColumn) : column;
    m_order = order;
    sortRows();
    QModelIndexList after;
    std::ranges::transform(sources, std::back_inserter(after), [this](const auto& i) { return mapFromSource(i); });
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int FilteredEvents::rowOf(const QString& id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? -1 : m_places.at(static_cast<std::size_t>(row));
}

QModelIndex FilteredEvents::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex FilteredEvents::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int FilteredEvents::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilteredEvents::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_model.columnCount();
}

QVariant FilteredEvents::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

QModelIndex FilteredEvents::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? m_model.index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex FilteredEvents::mapFromSource(const QModelIndex& sourceIndex) const
{
    if (!sourceIndex.isValid()) {
        return {};
    }
    const int row = m_places.at(static_cast<std::size_t>(sourceIndex.row()));
    return row < 0 ? QModelIndex() : index(row, sourceIndex.column());
}

} // namespace linimasa::models
