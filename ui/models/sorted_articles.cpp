#include "ui/models/sorted_articles.h"

#include "ui/models/article_list_model.h"
#include "ui/models/folded_text.h"

#include <algorithm>

namespace linimasa::models {

SortedArticles::SortedArticles(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(0);
}

void SortedArticles::setOrder(ArticleOrder order)
{
    m_order = order;
    invalidate();
    sort(0);
}

void SortedArticles::setWords(const QString& words)
{
    m_words = words;
    m_wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SortedArticles::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_wanted.isEmpty()) {
        return true;
    }
    const QString text = sourceModel()->index(row, 0, parent).data(ArticleListModel::SearchRole).toString();
    return std::ranges::all_of(m_wanted, [&](const QString& word) { return text.contains(word); });
}

bool SortedArticles::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // What a row does not say comes last in any order; rows that are alike stay as they were added.
    const auto before = [&](int role, bool ascending) {
        const QString one = left.data(role).toString();
        const QString other = right.data(role).toString();
        if (one.isEmpty() != other.isEmpty()) {
            return other.isEmpty();
        }
        if (one == other) {
            return left.row() < right.row();
        }
        return ascending ? one < other : other < one;
    };
    switch (m_order) {
    case ArticleOrder::Title:
        return before(ArticleListModel::SortTitleRole, true);
    case ArticleOrder::Newest:
        return before(ArticleListModel::DateKeyRole, false);
    case ArticleOrder::Oldest:
        return before(ArticleListModel::DateKeyRole, true);
    case ArticleOrder::Outlet:
        return before(ArticleListModel::OutletRole, true);
    case ArticleOrder::Added:
        break;
    }
    return left.row() < right.row();
}

} // namespace linimasa::models
