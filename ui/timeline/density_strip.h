#pragma once

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

namespace linimasa::timeline {

class ChartView;

/// How many of the days (Julian, ascending or not) fall into each of `bins` equal parts of [first, last).
[[nodiscard]] std::vector<int> densityOf(std::span<const double> days, double first, double last, int bins);

/// All shown events as a row of small columns over time, what a person confirmed dark, with the part of time that the chart shows
/// framed. Dragging the frame moves the chart, dragging its edges zooms, the wheel zooms too, a press elsewhere moves the chart
/// there, a double click shows all. It repeats what the chart says and does, and takes no keyboard focus.
class DensityStrip : public QWidget {
    Q_OBJECT

public:
    /// The chart must outlive the strip.
    explicit DensityStrip(ChartView& chart, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the part of time that the chart shows is framed.
    [[nodiscard]] QRectF frame() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Grip { Frame, Left, Right };

    void count();
    [[nodiscard]] QRectF columns() const;
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] Grip gripAt(double x) const;
    void drawColumns(QPainter& painter) const;
    void drag(double x);

    ChartView& m_chart;
    std::vector<int> m_density; // of all shown events, by column
    std::vector<int> m_confirmed;
    std::vector<int> m_disputed; // whose dates disagree
    std::optional<Grip> m_grip; // while the button is down
    double m_grasped = 0; // days from the grip to where it was pressed
};

} // namespace linimasa::timeline
