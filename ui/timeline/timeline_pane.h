#pragma once

#include "app/domain/party.h"
#include "app/domain/track.h"
#include "ui/models/collection.h"
#include "ui/models/event_filter.h"
#include "ui/models/filtered_events.h"
#include "ui/models/selection.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/lane_plan.h"

#include <QByteArray>
#include <QWidget>

#include <functional>
#include <vector>

class QActionGroup;
class QButtonGroup;
class QLabel;
class QMenu;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace linimasa::widgets {
class EmptyState;
}

namespace linimasa::timeline {

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
    /// Where the names of states and bodies come from; asked once, when lanes by country are first wanted.
    void setParties(std::function<std::vector<domain::Party>()> parties) { m_parties = std::move(parties); }
    /// Other tracks are there.
    void setTracks(std::vector<domain::Track> tracks);
    [[nodiscard]] LaneGrouping grouping() const;
    void setGrouping(LaneGrouping grouping);
    [[nodiscard]] const ChartView& chart() const { return *m_chart; }
    /// The chart as it is shown, with the counts and the filter above it.
    [[nodiscard]] ChartPicture picture() const;
    /// The events shown, in the order of the table: what an export of the current view takes.
    [[nodiscard]] const models::FilteredEvents& shownEvents() const { return m_events; }

    /// Ids of the events that are selected in the table, those shown alone; the chosen event when the table has no selection.
    [[nodiscard]] QStringList chosenEvents() const;
    /// What the table offers in its menu; the actions must outlive the pane.
    void setRowActions(const QList<QAction*>& actions);
    /// Ids of all events shown.
    [[nodiscard]] QStringList shownIds() const;

    /// Which views are open, what the lanes stand for and how they share the room: for the next start. restoreState() refuses what it does not
    /// know and changes nothing then.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    /// Other rows are selected, or other events shown.
    void choiceChanged();
    /// Words of a text were let go over an event, in the table or the chart.
    void passageDropped(const QString& event, const linimasa::models::DraggedPassage& passage);
    /// The reader wants a file of the chart as it is shown.
    void pictureWanted();

private:
    QWidget* makeHeader();
    [[nodiscard]] QToolButton* makeLaneButton(QWidget* header);
    void addPictureActions(QMenu& menu);
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
    QActionGroup* m_groupings;
    FilterBar* m_filterBar = nullptr;
    QToolButton* m_laneButton = nullptr;
    std::function<std::vector<domain::Party>()> m_parties;
    models::PartyNames m_partyNames; // once they were asked for
    EventTable* m_table;
    ChartView* m_chart;
    QSplitter* m_splitter;
    widgets::EmptyState* m_empty;
    QStackedWidget* m_pages;
};

} // namespace linimasa::timeline
