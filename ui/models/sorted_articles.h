#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

namespace linimasa::models {

enum class ArticleOrder { Added, Title, Newest, Oldest, Outlet };

/// The article list as it is shown: filtered by words, in the order chosen.
class SortedArticles : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SortedArticles(QObject* parent = nullptr);

    [[nodiscard]] ArticleOrder order() const { return m_order; }
    void setOrder(ArticleOrder order);
    /// All words must stand in a row's title, outlet, file name, language or date; accents, width and case do not count.
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    ArticleOrder m_order = ArticleOrder::Added;
    QString m_words;
    QStringList m_wanted; // folded
};

} // namespace linimasa::models
