#pragma once

#include "app/domain/track.h"
#include "ui/models/collection.h"
#include "ui/models/event_filter.h"
#include "ui/models/filtered_events.h"
#include "ui/models/selection.h"

#include <QByteArray>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace linimasa::widgets {
class EmptyState;
}

namespace linimasa::timeline {

class ChartView;
class EventTable;
class FilterBar;

/// The chronology as a table and as a chart of the same rows, with the filter above them. What is chosen here is chosen
/// everywhere, and the other way round.
class TimelinePane : public QWidget {
    Q_OBJECT

public:
    enum class View { Table, Chart, Both };

    /// The collection, selection and filter must outlive the pane.
    TimelinePane(models::Collection& collection, models::Selection& selection, models::EventFilter& filter,
                 std::vector<domain::Track> tracks, QWidget* parent = nullptr);

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    /// The events shown, in the order of the table: what an export of the current view takes.
    [[nodiscard]] const models::FilteredEvents& shownEvents() const { return m_events; }

    /// Ids of the events that are selected in the table, those shown alone; the chosen event when the table has no selection.
    [[nodiscard]] QStringList chosenEvents() const;
    /// What the table offers in its menu; the actions must outlive the pane.
    void setRowActions(const QList<QAction*>& actions);
    /// Ids of all events shown.
    [[nodiscard]] QStringList shownIds() const;

    /// Which views are open and how they share the room: for the next start. restoreState() refuses what it does not
    /// know and changes nothing then.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// Other rows are selected, or other events shown.
    void choiceChanged();

private:
    QWidget* makeHeader();
    /// From the keyboard the controls are reached in the order they are read.
    void orderTabs(const QWidget& header, const FilterBar& bar);
    void showCount();
    void showProgress();

    models::EventFilter& m_filter;
    models::Selection& m_selection;
    models::EventTableModel m_model;
    models::FilteredEvents m_events;
    View m_view = View::Both;
    models::Collection& m_collection;
    QTimer* m_refresh; // articles arrive faster than words about them need to change
    QProgressBar* m_progress;
    QLabel* m_count;
    QButtonGroup* m_viewButtons;
    EventTable* m_table;
    ChartView* m_chart;
    QSplitter* m_splitter;
    widgets::EmptyState* m_empty;
    QStackedWidget* m_pages;
};

} // namespace linimasa::timeline
