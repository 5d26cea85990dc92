#pragma once

#include "ui/timeline/chart_marks.h"
#include "ui/timeline/lane_layout.h"
#include "ui/timeline/time_scale.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace linimasa::timeline {

struct SceneLane {
    QString name;
    int strand = 0; // number of its colour
    int marks = 0;
};

/// Measures that come from the font and the style, in pixels.
struct SceneMetrics {
    double lineHeight = 24;
    double markSize = 16;
    double gutter = 110; // left, with the lanes' names
    double axis = 36; // below
    double shelf = 150; // right, for undated events; only there when some are
};

/// Where everything in the chart stands, in pixels of the view. It draws nothing and knows no widgets.
class ChartScene {
public:
    /// Marks sorted by `first`, undated ones anywhere; their lanes index `lanes`.
    void setMarks(std::vector<ChartMark> marks, std::vector<SceneLane> lanes);
    void setMetrics(const SceneMetrics& metrics);
    void setSize(QSizeF size);
    void setScale(const TimeScale& scale);
    void setScroll(double y);

    [[nodiscard]] const std::vector<ChartMark>& marks() const { return m_marks; }
    [[nodiscard]] const std::vector<SceneLane>& lanes() const { return m_lanes; }
    [[nodiscard]] const SceneMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] const TimeScale& scale() const { return m_scale; }
    [[nodiscard]] bool hasShelf() const { return m_undated > 0; }
    [[nodiscard]] int undated() const { return m_undated; }

    [[nodiscard]] QRectF plot() const; // where dated marks are drawn
    [[nodiscard]] QRectF shelf() const;
    [[nodiscard]] QRectF axis() const;
    [[nodiscard]] QRectF laneRect(int lane) const; // over the whole width
    [[nodiscard]] double contentHeight() const; // of all lanes

    /// Dated items by lane and left edge, then the shelf's.
    [[nodiscard]] const std::vector<LaneItem>& items() const { return m_layout.items; }
    [[nodiscard]] int shelfBegin() const { return m_shelfBegin; } // items from here on lie on the shelf
    /// The dated items that the plot shows a part of, labels included.
    [[nodiscard]] std::vector<int> visibleItems() const;
    [[nodiscard]] const ChartMark& markOf(const LaneItem& item, int member = 0) const;
    /// The mark, without its label.
    [[nodiscard]] QRectF rectOf(int item) const;
    /// The mark and the room of its label.
    [[nodiscard]] QRectF fullRectOf(int item) const;
    /// The item under the point, label included; -1 when there is none.
    [[nodiscard]] int itemAt(QPointF point) const;
    /// The item that shows the event in this row of the model; -1 when there is none.
    [[nodiscard]] int itemOfRow(int row) const;
    /// Index of the mark of the row, or -1.
    [[nodiscard]] int markOfRow(int row) const;

    /// First and last day of all dated marks; a year around nothing when there are none.
    struct Span {
        double first = 0;
        double last = 0;
    };
    [[nodiscard]] Span span() const;
    /// Shows all dated marks.
    [[nodiscard]] TimeScale fittingScale() const;
    /// The scale moved (and when it must, zoomed out) so that the mark is seen.
    [[nodiscard]] TimeScale scaleShowing(int mark) const;

private:
    void layOut();
    void layOutShelf();
    [[nodiscard]] double viewX(double worldX) const;

    std::vector<ChartMark> m_marks;
    std::vector<SceneLane> m_lanes;
    SceneMetrics m_metrics;
    QSizeF m_size;
    TimeScale m_scale;
    double m_scroll = 0;
    int m_undated = 0;

    double m_originDay = 0;
    LaneLayout m_layout;
    int m_shelfBegin = 0;
    std::vector<int> m_lines; // by lane
    std::vector<int> m_itemOfMark; // by mark
    std::vector<int> m_markOfRow; // by row
};

} // namespace linimasa::timeline
