#pragma once

#include "ui/models/article_finder.h"
#include "ui/models/article_list_model.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linimasa::models {

enum class ArticleOrder { Added, Title, Newest, Oldest, Outlet };

/// The article list as it is shown: filtered by words and by what was found, in the order chosen, near copies folded under the
/// first of their group that is shown. A hundred thousand rows are filtered or put in order within the time of a few frames.
/// A change of filter or order resets the model; rows that come or change move one by one.
class SortedArticles : public QAbstractProxyModel {
    Q_OBJECT

public:
    enum Role {
        FoldedCopiesRole = ArticleListModel::EndRole, // int, near copies folded under the row
        IsCopyRole, // bool, the row is one of an unfolded group, below its first
        IsUnfoldedRole, // bool, the row's copies are shown below it
        SnippetRole, // Snippet, where what was searched for stands; invalid when that is not known
    };

    explicit SortedArticles(ArticleListModel& model, QObject* parent = nullptr);

    [[nodiscard]] ArticleOrder order() const { return m_order; }
    void setOrder(ArticleOrder order);
    /// All words must stand in a row's title, outlet, file name, language or date; accents, width and case do not count.
    void setWords(const QString& words);
    [[nodiscard]] const QString& words() const { return m_words; }
    /// Only these articles; no value: all.
    void setFound(std::optional<FoundArticles> found);
    [[nodiscard]] bool showsFound() const { return m_found.has_value(); }
    [[nodiscard]] bool areRanked() const { return m_found && m_found->areRanked; }
    /// Adds to what is known of what was found.
    void addSnippets(const QHash<ArticleId, Snippet>& snippets);
    [[nodiscard]] bool isNarrowed() const { return !m_wanted.isEmpty() || m_found.has_value(); }
    /// Shows or folds the near copies of the row's group.
    void setUnfolded(int row, bool unfolded);
    /// Articles shown, those folded away included.
    [[nodiscard]] int articleCount() const { return static_cast<int>(m_accepted); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;

Q_SIGNALS:
    /// Rows came, went or moved.
    void shownChanged();

private:
    void rebuild();
    void reset();
    [[nodiscard]] bool accepts(int sourceRow) const;
    [[nodiscard]] bool isBefore(int left, int right) const;
    void sortRows(std::vector<int>& rows) const;
    void foldCopies(std::vector<int>& rows);
    void insert(int first, int last);
    void removeAt(int sourceRow);
    void update(int first, int last);
    [[nodiscard]] ArticleId groupOf(int sourceRow) const { return m_model.entry(sourceRow).copyOf; }
    [[nodiscard]] int placeOf(int sourceRow) const;

    ArticleListModel& m_model;
    ArticleOrder m_order = ArticleOrder::Added;
    QString m_words;
    QStringList m_wanted; // folded
    std::optional<FoundArticles> m_found;
    QHash<ArticleId, int> m_ranks; // of what was found
    QHash<ArticleId, Snippet> m_snippets;
    QSet<ArticleId> m_unfolded; // groups
    QHash<ArticleId, int> m_copies; // by group: accepted articles behind the first
    std::vector<int> m_rows; // source rows, in order
    qsizetype m_accepted = 0;
    mutable std::vector<int> m_places; // by source row: where it is in m_rows, or -1; made when asked for
};

} // namespace linimasa::models
