#pragma once

#include "ui/models/filtered_events.h"
#include "ui/models/selection.h"
#include "ui/timeline/chart_cache.h"
#include "ui/timeline/chart_scene.h"

#include <QAbstractScrollArea>

#include <optional>

class QVariantAnimation;

namespace linimasa::timeline {

/// The shown events along time, a lane a track. Wheel zooms around the pointer, dragging pans, a click chooses, a double
/// click opens the passage; the keyboard does the same (arrows, +, −, Home, End, Enter, Escape).
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

    /// Shows all events.
    void fitAll();
    void zoomBy(double factor, double x);
    /// Moves the view so that this Julian day is in its middle.
    void centreOn(double day);
    void choose(int row);
    void openPassage(int row);

Q_SIGNALS:
    /// Other days are seen, or other marks are there.
    void viewChanged();

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

private:
    void readEvents();
    void readMetrics();
    void setScale(const TimeScale& scale);
    void glideTo(const TimeScale& scale);
    void follow();
    void updateScrollBar();
    void step(int events);
    void stepLane(int direction);
    void openItem(int item, QPoint position);
    void hover(int item);
    [[nodiscard]] QString cardOf(int item) const;

    models::FilteredEvents& m_events;
    models::Selection& m_selection;
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
