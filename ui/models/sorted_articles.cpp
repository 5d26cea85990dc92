#include "ui/models/sorted_articles.h"

#include "ui/models/folded_text.h"

#include <algorithm>
#include <utility>

namespace linimasa::models {

SortedArticles::SortedArticles(ArticleListModel& model, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    rebuild();
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        for (int row = last; row >= first; --row) {
            removeAt(row);
        }
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex&, int first, int last) {
        for (int& row : m_rows) {
            row -= row > last ? last - first + 1 : 0;
        }
        m_places.clear();
        Q_EMIT shownChanged();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) { update(first.row(), last.row()); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
        Q_EMIT shownChanged();
    });
}

void SortedArticles::reset()
{
    beginResetModel();
    rebuild();
    endResetModel();
    Q_EMIT shownChanged();
}

void SortedArticles::setOrder(ArticleOrder order)
{
    if (order != m_order) {
        m_order = order;
        reset();
    }
}

void SortedArticles::setWords(const QString& words)
{
    m_words = words;
    if (QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts); wanted != m_wanted) {
        m_wanted = std::move(wanted);
        reset();
    }
}

void SortedArticles::setFound(std::optional<FoundArticles> found)
{
    if (!found && !m_found) {
        return;
    }
    m_found = std::move(found);
    m_snippets.clear();
    m_ranks.clear();
    if (m_found) {
        m_ranks.reserve(static_cast<qsizetype>(m_found->ids.size()));
        for (std::size_t rank = 0; rank < m_found->ids.size(); ++rank) {
            m_ranks.insert(m_found->ids[rank], static_cast<int>(rank));
        }
    }
    reset();
}

void SortedArticles::addSnippets(const QHash<ArticleId, Snippet>& snippets)
{
    m_snippets.insert(snippets);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {SnippetRole});
    }
}

bool SortedArticles::accepts(int sourceRow) const
{
    if (m_found && !m_ranks.contains(m_model.entry(sourceRow).id)) {
        return false;
    }
    const QString& text = m_model.searchText(sourceRow);
    return std::ranges::all_of(m_wanted, [&](const QString& word) { return text.contains(word); });
}

bool SortedArticles::isBefore(int left, int right) const
{
    if (areRanked()) {
        return m_ranks.value(m_model.entry(left).id) < m_ranks.value(m_model.entry(right).id);
    }
    // What a row does not say comes last in any order; rows that are alike stay as they were added.
    const auto byText = [&](const QString& one, const QString& other) {
        if (one.isEmpty() != other.isEmpty()) {
            return other.isEmpty();
        }
        const int compared = one.compare(other);
        return compared == 0 ? left < right : compared < 0;
    };
    const auto byDate = [&](bool newestFirst) {
        const qint64 one = m_model.sortDay(left);
        const qint64 other = m_model.sortDay(right);
        if (one == other) {
            return left < right;
        }
        return one == 0 || other == 0 ? other == 0 : newestFirst ? one > other : one < other;
    };
    switch (m_order) {
    case ArticleOrder::Title:
        return byText(m_model.sortTitle(left), m_model.sortTitle(right));
    case ArticleOrder::Newest:
        return byDate(true);
    case ArticleOrder::Oldest:
        return byDate(false);
    case ArticleOrder::Outlet:
        return byText(m_model.entry(left).outlet, m_model.entry(right).outlet);
    case ArticleOrder::Added:
        break;
    }
    return left < right;
}

void SortedArticles::sortRows(std::vector<int>& rows) const
{
    if (m_order == ArticleOrder::Added && !areRanked()) {
        return; // source rows come in this order
    }
    std::ranges::sort(rows, [this](int left, int right) { return isBefore(left, right); });
}

ArticleId SortedArticles::groupOf(int sourceRow) const
{
    return m_model.entry(sourceRow).copyOf;
}

void SortedArticles::foldCopies(std::vector<int>& rows)
{
    m_copies.clear();
    QHash<ArticleId, std::vector<int>> unfolded; // by group: the rows behind its first
    QSet<ArticleId> seen;
    std::vector<int> first;
    first.reserve(rows.size());
    for (const int row : rows) {
        const ArticleId group = groupOf(row);
        if (group == 0 || !seen.contains(group)) {
            if (group != 0) {
                seen.insert(group);
            }
            first.push_back(row);
            continue;
        }
        ++m_copies[group];
        if (m_unfolded.contains(group)) {
            unfolded[group].push_back(row);
        }
    }
    if (unfolded.isEmpty()) {
        rows = std::move(first);
        return;
    }
    rows.clear();
    for (const int row : first) {
        rows.push_back(row);
        if (const auto below = unfolded.constFind(groupOf(row)); groupOf(row) != 0 && below != unfolded.cend()) {
            rows.insert(rows.end(), below->begin(), below->end());
        }
    }
}

void SortedArticles::rebuild()
{
    m_rows.clear();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (accepts(row)) {
            m_rows.push_back(row);
        }
    }
    m_accepted = static_cast<qsizetype>(m_rows.size());
    sortRows(m_rows);
    foldCopies(m_rows);
    m_places.clear();
}

void SortedArticles::setUnfolded(int row, bool unfolded)
{
    const ArticleId group = groupOf(m_rows.at(static_cast<std::size_t>(row)));
    if (group == 0 || m_unfolded.contains(group) == unfolded) {
        return;
    }
    if (unfolded) {
        m_unfolded.insert(group);
    } else {
        m_unfolded.remove(group);
    }
    // Only the rows of the group come or go.
    std::vector<int> after;
    for (int source = 0; source < m_model.rowCount(); ++source) {
        if (groupOf(source) == group && accepts(source)) {
            after.push_back(source);
        }
    }
    sortRows(after);
    const int first = placeOf(after.front());
    const int copies = static_cast<int>(after.size()) - 1;
    if (copies > 0 && unfolded) {
        beginInsertRows({}, first + 1, first + copies);
        m_rows.insert(m_rows.begin() + first + 1, after.begin() + 1, after.end());
        m_places.clear();
        endInsertRows();
    } else if (copies > 0) {
        beginRemoveRows({}, first + 1, first + copies);
        m_rows.erase(m_rows.begin() + first + 1, m_rows.begin() + first + 1 + copies);
        m_places.clear();
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(first, 0), index(first, 0));
}

void SortedArticles::insert(int first, int last)
{
    m_places.clear();
    std::vector<int> added;
    for (int row = first; row <= last; ++row) {
        if (!accepts(row)) {
            continue;
        }
        if (groupOf(row) != 0) {
            reset(); // it may be a copy of any row, or the first of its group
            return;
        }
        added.push_back(row);
    }
    if (!m_unfolded.isEmpty() && m_order != ArticleOrder::Added) {
        reset(); // unfolded copies stand out of order: no place can be looked up
        return;
    }
    m_accepted += static_cast<qsizetype>(added.size());
    sortRows(added);
    // Runs of new rows that belong between the same two rows come together, the last run first.
    const auto placeFor = [this](int row) {
        if (m_order == ArticleOrder::Added && !areRanked()) {
            return m_rows.end();
        }
        return std::ranges::upper_bound(m_rows, row, [this](int left, int right) { return isBefore(left, right); });
    };
    while (!added.empty()) {
        const auto place = placeFor(added.back());
        auto run = added.end() - 1;
        while (run != added.begin() && placeFor(*(run - 1)) == place) {
            --run;
        }
        const int at = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, at, at + static_cast<int>(added.end() - run) - 1);
        m_rows.insert(m_rows.begin() + at, run, added.end());
        m_places.clear();
        endInsertRows();
        added.erase(run, added.end());
    }
    Q_EMIT shownChanged();
}

void SortedArticles::removeAt(int sourceRow)
{
    if (!accepts(sourceRow)) {
        return;
    }
    --m_accepted;
    const int place = placeOf(sourceRow);
    const ArticleId group = groupOf(sourceRow);
    if (group != 0 && m_copies.contains(group) && --m_copies[group] == 0) {
        m_copies.remove(group);
    }
    if (place < 0) {
        return; // folded
    }
    // The first of a folded group leaves its place to the next one.
    int heir = -1;
    if (group != 0 && !m_unfolded.contains(group)) {
        std::vector<int> others;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (row != sourceRow && groupOf(row) == group && accepts(row)) {
                others.push_back(row);
            }
        }
        sortRows(others);
        heir = others.empty() ? -1 : others.front();
    }
    beginRemoveRows({}, place, place);
    m_rows.erase(m_rows.begin() + place);
    m_places.clear();
    endRemoveRows();
    if (heir >= 0) {
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, heir);
        m_places.clear();
        endInsertRows();
    }
}

void SortedArticles::update(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const int place = placeOf(row);
        const bool isAccepted = accepts(row);
        const bool isFolded = place < 0 && groupOf(row) != 0;
        if (groupOf(row) != m_model.formerGroup(row) || (isAccepted && isFolded)) {
            reset();
            return;
        }
        if (place < 0 && !isAccepted) {
            continue;
        }
        const auto at = static_cast<std::size_t>(std::max(place, 0));
        const bool fits = place >= 0 && isAccepted && (place == 0 || isBefore(m_rows[at - 1], row))
            && (at + 1 == m_rows.size() || isBefore(row, m_rows[at + 1]));
        if (fits || (place >= 0 && isAccepted && groupOf(row) != 0)) {
            Q_EMIT dataChanged(index(place, 0), index(place, 0));
            continue;
        }
        reset();
        return;
    }
}

int SortedArticles::placeOf(int sourceRow) const
{
    if (m_places.empty()) {
        m_places.assign(static_cast<std::size_t>(m_model.rowCount()), -1);
        for (std::size_t place = 0; place < m_rows.size(); ++place) {
            m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
        }
    }
    return m_places.at(static_cast<std::size_t>(sourceRow));
}

QModelIndex SortedArticles::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortedArticles::parent(const QModelIndex& /*child*/) const
{
    return {};
}

int SortedArticles::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SortedArticles::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SortedArticles::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int source = m_rows[static_cast<std::size_t>(index.row())];
    const ArticleId group = groupOf(source);
    switch (role) {
    case FoldedCopiesRole:
        return group == 0 || data(index, IsCopyRole).toBool() ? 0 : m_copies.value(group);
    case IsCopyRole:
        return group != 0 && index.row() > 0 && groupOf(m_rows[static_cast<std::size_t>(index.row()) - 1]) == group;
    case IsUnfoldedRole:
        return group != 0 && m_unfolded.contains(group);
    case SnippetRole: {
        const auto known = m_snippets.constFind(m_model.entry(source).id);
        return known == m_snippets.cend() ? QVariant() : QVariant::fromValue(*known);
    }
    default:
        return m_model.index(source).data(role);
    }
}

QModelIndex SortedArticles::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? m_model.index(m_rows[static_cast<std::size_t>(index.row())]) : QModelIndex();
}

QModelIndex SortedArticles::mapFromSource(const QModelIndex& sourceIndex) const
{
    const int place = sourceIndex.isValid() ? placeOf(sourceIndex.row()) : -1;
    return place < 0 ? QModelIndex() : index(place, 0);
}

} // namespace linimasa::models
