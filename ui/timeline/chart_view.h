#pragma once

#include "ui/models/filtered_events.h"
#include "ui/models/passage_data.h"
#include "ui/models/selection.h"
#include "ui/timeline/chart_cache.h"
#include "ui/timeline/chart_scene.h"
#include "ui/timeline/lane_plan.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

class QVariantAnimation;

namespace linimasa::timeline {

/// A drawing of the chart, in pixels. `paint` works as long as the chart is there and unchanged.
struct ChartPicture {
    QSizeF size;
    std::function<void(QPainter& painter)> paint;
};

/// The shown events along time, a lane a track, kind or country. Wheel zooms around the pointer, dragging pans, a click chooses, a double
/// click opens the passage; the keyboard does the same (arrows, with Shift they pan, +, −, 0, Home, End, Enter, Escape).
class ChartView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// Model and selection must outlive the chart.
    ChartView(models::FilteredEvents& events, models::Selection& selection, QWidget* parent = nullptr);
    ~ChartView() override;

    [[nodiscard]] const ChartScene& scene() const { return m_scene; }
    [[nodiscard]] const models::FilteredEvents& events() const { return m_events; }
    /// The row of the chosen event; -1 when none of the shown ones is.
    [[nodiscard]] int currentRow() const;

    [[nodiscard]] LaneGrouping grouping() const { return m_grouping; }
    /// What the lanes stand for. Lanes by country need the names of parties.
    void setGrouping(LaneGrouping grouping, const models::PartyNames& parties = {});

    /// What is seen now, in light colours under a line of words, without what only the screen needs.
    [[nodiscard]] ChartPicture picture(const QString& head);

    /// Shows all events.
    void fitAll();
    /// Shows these days, in Julian days.
    void showDays(double first, double last);
    void zoomBy(double factor, double x);
    /// Moves the view so that this Julian day is in its middle.
    void centreOn(double day);
    void choose(int row);
    void openPassage(int row);

Q_SIGNALS:
    /// Other days are seen, or other marks are there.
    void viewChanged();
    /// Other marks are there.
    void marksChanged();
    /// Words of a text were let go over an event.
    void passageDropped(const QString& event, const linimasa::models::DraggedPassage& passage);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] const LanePlan& lanePlan();
    void readEvents();
    void readMetrics();
    void setScale(const TimeScale& scale);
    void glideTo(const TimeScale& scale);
    void follow();
    void updateScrollBar();
    void step(int events);
    void pan(int direction);
    void stepLane(int direction);
    void openItem(int item, QPoint position);
    /// Offers the events of a cluster by name.
    void offerMembers(int item, QPoint position, const std::function<void(const QString& event)>& take);
    void hover(int item);
    [[nodiscard]] QString cardOf(int item) const;

    models::FilteredEvents& m_events;
    models::Selection& m_selection;
    LaneGrouping m_grouping = LaneGrouping::Track;
    models::PartyNames m_parties;
    std::optional<LanePlan> m_plan; // of all events; none when it must be made again
    ChartScene m_scene;
    ChartCache m_cache;
    QVariantAnimation* m_glide;
    TimeScale m_glideFrom;
    TimeScale m_glideTo;
    bool m_fitted = true; // all events are shown: keep it so when the window or the events change
    bool m_following = false;
    int m_hovered = -1;
    std::optional<QPointF> m_pressed; // where the button went down, while it is
    QPointF m_dragged; // the last position while dragging
    bool m_dragging = false;
};

} // namespace linimasa::timeline
