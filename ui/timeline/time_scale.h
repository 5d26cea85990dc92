#pragma once

#include <QDate>

namespace linimasa::timeline {

/// The straight line between days and pixels. Days are Julian day numbers with a fraction, so that day `d` covers
/// [d, d + 1); pixels count from the left edge of the plot.
class TimeScale {
public:
    /// A day is never drawn wider than this, nor 500 years narrower than a few hundred pixels.
    static constexpr double mostPixelsPerDay = 160;
    static constexpr double fewestPixelsPerDay = 0.002;

    TimeScale() = default;
    TimeScale(double leftDay, double pixelsPerDay);
    /// Shows [firstDay, lastDay) in `width` pixels with `margin` pixels free at each side.
    static TimeScale fitting(double firstDay, double lastDay, double width, double margin);

    [[nodiscard]] double leftDay() const { return m_leftDay; }
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }
    [[nodiscard]] double xOf(double day) const { return (day - m_leftDay) * m_pixelsPerDay; }
    [[nodiscard]] double dayAt(double x) const { return m_leftDay + x / m_pixelsPerDay; }

    /// The day under `x` stays under `x`.
    [[nodiscard]] TimeScale zoomedAround(double x, double factor) const;
    /// What is drawn moves right by `pixels`.
    [[nodiscard]] TimeScale pannedBy(double pixels) const;
    /// Part of the way to `other`: the zoom geometrically, so that it looks even. `amount` is 0 to 1.
    [[nodiscard]] TimeScale towards(const TimeScale& other, double amount, double width) const;

    bool operator==(const TimeScale&) const = default;

private:
    double m_leftDay = 0;
    double m_pixelsPerDay = 1;
};

} // namespace linimasa::timeline
