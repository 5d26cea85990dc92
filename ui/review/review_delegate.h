#pragma once

#include <QStyledItemDelegate>

namespace linimasa::review {

/// Draws what waits for a decision: the sign of its matter, its title, why it is here and where it stands; above the first
/// of a group, the group's name.
class ReviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace linimasa::review
