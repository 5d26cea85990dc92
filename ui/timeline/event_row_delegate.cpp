#include "ui/timeline/event_row_delegate.h"

#include "ui/models/passages.h"
#include "ui/timeline/mark_icons.h"
#include "ui/widgets/shades.h"

namespace linimasa::timeline {

using Model = models::EventTableModel;

namespace {

constexpr int markSize = 13;

} // namespace

EventRowDelegate::EventRowDelegate(const models::FilteredEvents& events, const models::Selection& selection,
                                   QObject* parent)
    : QStyledItemDelegate(parent)
    , m_events(events)
    , m_selection(selection)
{
}

void EventRowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const domain::ChronologyEvent& event = m_events.eventAt(index.row());
    const QPalette& palette = option->palette;
    const QString& entity = m_selection.entity();
    const bool quiet = index.column() == Model::KindColumn || index.column() == Model::TrackColumn
        || index.column() == Model::SourcesColumn || (index.column() == Model::StatusColumn && !event.conflict);
    QColor text = quiet ? widgets::quietText(palette) : palette.color(QPalette::Text);
    if (event.conflict && (index.column() == Model::DateColumn || index.column() == Model::StatusColumn)) {
        text = widgets::warning(palette);
    }
    if (!entity.isEmpty()) {
        if (!models::concerns(event, entity)) {
            text = widgets::mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.45);
        } else if (index.column() == Model::TitleColumn) {
            option->font.setWeight(QFont::DemiBold);
        }
    }
    option->palette.setColor(QPalette::Text, text);
    if (index.column() == Model::DateColumn) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(2, markSize); // the bar of the open article
    }
    option->textElideMode = Qt::ElideRight;
    if (index.column() == Model::TitleColumn) {
        // Room for the mark, which paint() draws.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(markSize + 5, markSize + 5);
    }
}

void EventRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const domain::ChronologyEvent& event = m_events.eventAt(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int strand = m_events.events().trackNames().indexOf(event.track);
    if (index.column() == Model::TitleColumn) {
        const QColor colour
            = selected ? option.palette.color(QPalette::HighlightedText) : widgets::strand(option.palette, strand);
        drawMark(*painter, QPointF(option.rect.left() + 12, option.rect.center().y() + 0.5), markSize,
                 {.kind = event.kind, .status = event.status, .theme = event.theme, .review = event.review}, colour,
                 ground);
    }
    const models::ArticleId open = m_events.events().collection().idOf(m_selection.article());
    if (index.column() == Model::DateColumn && models::isToldIn(event, open)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4),
                          selected ? option.palette.color(QPalette::HighlightedText)
                                   : widgets::strand(option.palette, strand));
    }
    painter->restore();
}

QSize EventRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    // Room for stacked Vietnamese diacritics and for Japanese.
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 8));
    return size;
}

} // namespace linimasa::timeline
