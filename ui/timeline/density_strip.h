#pragma once

#include <QWidget>

#include <span>
#include <vector>

namespace linimasa::timeline {

class ChartView;

/// How many of the days (Julian, ascending or not) fall into each of `bins` equal parts of [first, last).
[[nodiscard]] std::vector<int> densityOf(std::span<const double> days, double first, double last, int bins);

/// All shown events as a row of small columns over time, with the part of time that the chart shows framed. Pressing or
/// dragging moves the chart there. It repeats what the chart says and takes no keyboard focus.
class DensityStrip : public QWidget {
    Q_OBJECT

public:
    /// The chart must outlive the strip.
    explicit DensityStrip(ChartView& chart, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF columns() const;
    void moveChart(double x);

    ChartView& m_chart;
};

} // namespace linimasa::timeline
