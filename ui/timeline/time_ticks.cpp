#include "ui/timeline/time_ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace linimasa::timeline {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array steps = {
    TickStep {TickUnit::Day, 1},   TickStep {TickUnit::Week, 1},   TickStep {TickUnit::Month, 1},
    TickStep {TickUnit::Month, 3}, TickStep {TickUnit::Year, 1},   TickStep {TickUnit::Year, 2},
    TickStep {TickUnit::Year, 5},  TickStep {TickUnit::Year, 10},  TickStep {TickUnit::Year, 20},
    TickStep {TickUnit::Year, 50}, TickStep {TickUnit::Year, 100}, TickStep {TickUnit::Year, 500},
};

/// The shortest a step can be, in days.
double daysOf(TickStep step)
{
    switch (step.unit) {
    case TickUnit::Day:
        return step.count;
    case TickUnit::Week:
        return step.count * 7;
    case TickUnit::Month:
        return step.count == 1 ? 28 : 90;
    case TickUnit::Year:
        break;
    }
    return step.count * 365;
}

int multipleBelow(int value, int step)
{
    return static_cast<int>(std::floor(static_cast<double>(value) / step)) * step;
}

/// The last tick at or before the date.
QDate tickBefore(const QDate& date, TickStep step)
{
    switch (step.unit) {
    case TickUnit::Day:
        return date;
    case TickUnit::Week:
        return date.addDays(1 - date.dayOfWeek());
    case TickUnit::Month:
        return {date.year(), multipleBelow(date.month() - 1, step.count) + 1, 1};
    case TickUnit::Year:
        break;
    }
    // There is no year 0 on QDate's calendar.
    const int year = multipleBelow(date.year(), step.count);
    return {year == 0 ? 1 : year, 1, 1};
}

QDate next(const QDate& tick, TickStep step)
{
    switch (step.unit) {
    case TickUnit::Day:
        return tick.addDays(step.count);
    case TickUnit::Week:
        return tick.addDays(7LL * step.count);
    case TickUnit::Month:
        return tick.addMonths(step.count);
    case TickUnit::Year:
        break;
    }
    return tickBefore(tick.addYears(step.count), step);
}

} // namespace

TickStep stepFor(double pixelsPerDay, double gap)
{
    const auto found = std::ranges::find_if(steps, [&](TickStep step) { return daysOf(step) * pixelsPerDay >= gap; });
    return found == steps.end() ? steps.back() : *found;
}

std::optional<TickStep> contextOf(TickStep step)
{
    switch (step.unit) {
    case TickUnit::Day:
    case TickUnit::Week:
        return TickStep {TickUnit::Month, 1};
    case TickUnit::Month:
        return TickStep {TickUnit::Year, 1};
    case TickUnit::Year:
        break;
    }
    return std::nullopt;
}

std::vector<Tick> ticksBetween(const TimeScale& scale, double left, double right, TickStep step)
{
    std::vector<Tick> ticks;
    const QDate first = QDate::fromJulianDay(static_cast<qint64>(std::floor(scale.dayAt(left))));
    const double end = scale.dayAt(right);
    for (QDate date = tickBefore(first, step); date.isValid(); date = next(date, step)) {
        const auto day = static_cast<double>(date.toJulianDay());
        if (day > end) {
            break;
        }
        ticks.push_back({.day = day, .date = date});
    }
    return ticks;
}

QString tickLabel(const QDate& date, TickStep step, const QLocale& locale)
{
    switch (step.unit) {
    case TickUnit::Day:
    case TickUnit::Week:
        return QString::number(date.day());
    case TickUnit::Month:
        return locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
    case TickUnit::Year:
        break;
    }
    return QString::number(date.year());
}

} // namespace linimasa::timeline
