#pragma once

#include <QStyledItemDelegate>

namespace linimasa::article_list {

/// Draws a row: title on one or two lines, outlet and date, counts, what was searched for where it stands; for a file that
/// could not be read the cause in words and what can be done about it.
class ArticleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether rows have room for a passage. The views must lay their rows out anew.
    void setShowsSnippets(bool shows) { m_showsSnippets = shows; }
    [[nodiscard]] bool showsSnippets() const { return m_showsSnippets; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    /// The words for what can be done about a failed file were clicked.
    void remedyChosen(const QModelIndex& index);
    /// The words for the near copies of a row were clicked.
    void copiesChosen(const QModelIndex& index);

private:
    bool m_showsSnippets = false;
};

} // namespace linimasa::article_list
