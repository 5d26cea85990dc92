#include "ui/review/review_delegate.h"

#include "ui/models/review_queue.h"
#include "ui/widgets/shades.h"

#include <QApplication>
#include <QPainter>

namespace linimasa::review {

using models::ReviewMatter;
using models::ReviewQueue;
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 5;
constexpr int left = 28; // where the words begin, behind the sign

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

int headingHeight(const QStyleOptionViewItem& option)
{
    return QFontMetrics(option.font).height() + 10;
}

QString signOf(ReviewMatter matter)
{
    switch (matter) {
    case ReviewMatter::Conflict:
    case ReviewMatter::TextConflict:
        return u"⚠"_s;
    case ReviewMatter::Undated:
        return u"?"_s;
    case ReviewMatter::Unplaced:
        return u"✎"_s;
    case ReviewMatter::Suggestion:
        return u"○"_s;
    }
    return {};
}

bool isHeaded(const QModelIndex& index)
{
    return !index.data(ReviewQueue::HeadingRole).toString().isEmpty();
}

} // namespace

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int words = QFontMetrics(option.font).height() + 2 * QFontMetrics(smallFont(option.font)).height();
    return {100, (isHeaded(index) ? headingHeight(option) : 0) + words + 2 * padding + 3};
}

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QPalette& palette = option.palette;
    const QWidget* widget = option.widget;
    QStyleOptionViewItem item = option;
    if (isHeaded(index)) {
        const QRect band(option.rect.left(), option.rect.top(), option.rect.width(), headingHeight(option));
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->fillRect(band, palette.color(QPalette::AlternateBase));
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(band.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(bold).elidedText(index.data(ReviewQueue::HeadingRole).toString(), Qt::ElideRight,
                                                        band.width() - 16));
        item.rect.setTop(band.bottom() + 1);
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, widget);
    const auto matter = static_cast<ReviewMatter>(index.data(ReviewQueue::MatterRole).toInt());
    const bool isConflict = matter == ReviewMatter::Conflict || matter == ReviewMatter::TextConflict;
    const QColor text = palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? text : widgets::quietText(palette);
    const QFont small = smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const QFontMetrics metrics(option.font);
    QRect area = item.rect.adjusted(left, padding, -8, 0);
    painter->setFont(option.font);
    painter->setPen(isConflict && !isSelected ? widgets::warning(palette) : quiet);
    painter->drawText(QRect(item.rect.left() + 6, area.top(), 18, metrics.height()), Qt::AlignCenter, signOf(matter));
    const auto line = [&](const QString& words, const QFont& font, const QColor& colour) {
        const QFontMetrics measured(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(area.left(), area.top(), area.width(), measured.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          measured.elidedText(words.simplified(), Qt::ElideRight, area.width()));
        area.translate(0, measured.height() + 1);
    };
    line(index.data().toString(), option.font, text);
    line(index.data(ReviewQueue::ReasonRole).toString(), small, isSelected ? text : palette.color(QPalette::Text));
    line(index.data(ReviewQueue::PlaceRole).toString(), small, quiet);
    if (!isSelected) {
        painter->setPen(widgets::hairline(palette));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

} // namespace linimasa::review
