#include "ui/timeline/time_scale.h"

#include <algorithm>
#include <cmath>

namespace linimasa::timeline {

TimeScale::TimeScale(double leftDay, double pixelsPerDay)
    : m_leftDay(leftDay)
    , m_pixelsPerDay(std::clamp(pixelsPerDay, fewestPixelsPerDay, mostPixelsPerDay))
{
}

TimeScale TimeScale::fitting(double firstDay, double lastDay, double width, double margin)
{
    const double days = std::max(lastDay - firstDay, 1.0);
    const double room = std::max(width - 2 * margin, 1.0);
    // A lone day is shown in its month, not as wide as the window.
    const TimeScale scale(firstDay, std::min(room / days, room / 30));
    const double middle = (firstDay + lastDay) / 2;
    return {middle - width / 2 / scale.pixelsPerDay(), scale.pixelsPerDay()};
}

TimeScale TimeScale::zoomedAround(double x, double factor) const
{
    const double day = dayAt(x);
    const TimeScale zoomed(0, m_pixelsPerDay * factor);
    return {day - x / zoomed.m_pixelsPerDay, zoomed.m_pixelsPerDay};
}

TimeScale TimeScale::pannedBy(double pixels) const
{
    return {m_leftDay - pixels / m_pixelsPerDay, m_pixelsPerDay};
}

TimeScale TimeScale::towards(const TimeScale& other, double amount, double width) const
{
    const double pixelsPerDay = m_pixelsPerDay * std::pow(other.m_pixelsPerDay / m_pixelsPerDay, amount);
    const double from = dayAt(width / 2);
    const double to = other.dayAt(width / 2);
    // The middle moves with the visible width, so that far days do not rush past while zoomed in.
    const double widest = 1 / m_pixelsPerDay - 1 / other.m_pixelsPerDay;
    const double done = std::abs(widest) < 1e-12 ? amount : (1 / m_pixelsPerDay - 1 / pixelsPerDay) / widest;
    const double middle = from + (to - from) * done;
    return {middle - width / 2 / pixelsPerDay, pixelsPerDay};
}

} // namespace linimasa::timeline
