#pragma once

#include <QStyledItemDelegate>

namespace linimasa::notes {

/// Draws a row of the list of notes. A note shows its words and its sign; a bare highlight shows only the quote.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Whether rows name their article, as in a list of several.
    void setNamesArticles(bool names) { m_namesArticles = names; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    bool m_namesArticles = true;
};

} // namespace linimasa::notes
