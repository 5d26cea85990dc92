#include "ui/timeline/event_table.h"

#include "ui/models/event_words.h"
#include "ui/models/passages.h"
#include "ui/timeline/event_row_delegate.h"
#include "ui/widgets/letter_scale.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;
using Model = models::EventTableModel;

EventTable::EventTable(models::FilteredEvents& events, models::Selection& selection, QWidget* parent)
    : QTableView(parent)
    , m_events(events)
    , m_selection(selection)
{
    setModel(&events);
    setItemDelegate(new EventRowDelegate(events, selection, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(Model::DateColumn, Qt::AscendingOrder);
    setAccessibleName(tr("Events"));
    setDragDropMode(DropOnly);
    setDragDropOverwriteMode(true); // onto an event, never between two
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(48);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);

    const auto repaint = [this] { viewport()->update(); };
    // The bar takes its room from the columns when it comes.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &EventTable::fitColumns, Qt::QueuedConnection);
    connect(&selection, &models::Selection::eventChanged, this, &EventTable::follow);
    connect(&selection, &models::Selection::entityChanged, this, repaint);
    connect(&selection, &models::Selection::articleChanged, this, repaint);
    connect(&events, &QAbstractItemModel::modelReset, this, &EventTable::follow);
    connect(&events, &QAbstractItemModel::layoutChanged, this, &EventTable::follow);
    connect(this, &QAbstractItemView::doubleClicked, this, &EventTable::openPassage);
    follow();
}

void EventTable::follow()
{
    const QScopedValueRollback guard(m_following, true);
    const int row = m_events.rowOf(m_selection.chosenEvent());
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
    } else if (currentIndex().row() != row || !selectionModel()->isRowSelected(row)) {
        // This row and no other: setCurrentIndex() would keep the rows selected before while Ctrl is held, as it is for undo, and what is
        // then accepted or rejected would be accepted or rejected of rows out of sight, too.
        selectionModel()->setCurrentIndex(m_events.index(row, std::max(0, currentIndex().column())),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
}

QStringList EventTable::chosenEvents() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList ids;
    for (const QModelIndex& row : rows) {
        ids << m_events.eventAt(row.row()).id;
    }
    return ids;
}

void EventTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid()) {
        m_selection.setEvent(m_events.eventAt(current.row()).id);
    }
}

void EventTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        openPassage(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        const int row = m_events.mapToSource(currentIndex()).row();
        QGuiApplication::clipboard()->setText(m_events.events().description(row));
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_selection.chosenEvent().isEmpty()) {
        m_selection.setEvent({});
        return;
    }
    QTableView::keyPressEvent(event);
}

void EventTable::openPassage(const QModelIndex& index)
{
    const domain::ChronologyEvent& event = m_events.eventAt(index.row());
    m_selection.setEvent(event.id);
    if (const auto place = models::bestPlace(m_events.events().collection(), event)) {
        m_selection.showPassage(*place);
    }
}

void EventTable::dropEvent(QDropEvent* event)
{
    const QModelIndex target = indexAt(event->position().toPoint());
    const auto passage = models::passageIn(*event->mimeData());
    if (passage && target.isValid()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        Q_EMIT passageDropped(m_events.eventAt(target.row()).id, *passage);
    } else {
        event->ignore();
    }
    // The table itself moves nothing; it only forgets that something was dragged over it.
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

int EventTable::trackWidth() const
{
    int width = 0;
    const models::TrackNames& names = m_events.events().trackNames();
    for (const QString& id : names.ids()) {
        width = std::max(width, fontMetrics().horizontalAdvance(names.name(id)));
    }
    return width;
}

void EventTable::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto wide = [&](const QString& sample) { return metrics.horizontalAdvance(sample) + 18; };
    const int width = viewport()->width();
    int left = width;
    const double scale = widgets::letterScale(metrics);
    const auto give = [&](Model::Column column, int size, int from) {
        setColumnHidden(column, width < from * scale);
        if (width >= from * scale) {
            setColumnWidth(column, size);
            left -= size;
        }
    };
    give(Model::DateColumn, wide(u"2025-05-14/15 ⚠   "_s), 0);
    give(Model::KindColumn, wide(models::kindWord(domain::EventKind::CapacityBuilding)), 460);
    give(Model::TrackColumn, trackWidth() + 18, 760);
    give(Model::SourcesColumn, wide(QCoreApplication::translate("EventWords", "%1 (1 origin)").arg(22)), 560);
    give(Model::StatusColumn, wide(models::reviewWord(domain::DecisionStatus::Suggested) + u"  "_s), 640);
    setColumnWidth(Model::TitleColumn, std::max(80, left));
}

void EventTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EventTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
        fitColumns();
    }
}

} // namespace linimasa::timeline
