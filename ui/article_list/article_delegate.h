#pragma once

#include <QStyledItemDelegate>

namespace linimasa::article_list {

/// Draws a row: title on one or two lines, outlet and date, counts; for a file that could not be read the cause in words
/// and what can be done about it.
class ArticleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    /// The words for what can be done about a failed file were clicked.
    void remedyChosen(const QModelIndex& index);
};

} // namespace linimasa::article_list
