#pragma once

#include "ui/timeline/time_scale.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace linimasa::timeline {

enum class TickUnit { Day, Week, Month, Year };

/// The distance of two ticks: every `count` units. Weeks begin on Monday (ISO 8601).
struct TickStep {
    TickUnit unit = TickUnit::Year;
    int count = 1;

    bool operator==(const TickStep&) const = default;
};

struct Tick {
    double day = 0; // Julian day at whose beginning it stands
    QDate date;
};

/// The finest step whose ticks are at least `gap` pixels apart.
[[nodiscard]] TickStep stepFor(double pixelsPerDay, double gap);

/// The coarser step that names what finer ticks leave out (years above months, months above days); none above years.
[[nodiscard]] std::optional<TickStep> contextOf(TickStep step);

/// The ticks in [left, right] pixels and the last one before.
[[nodiscard]] std::vector<Tick> ticksBetween(const TimeScale& scale, double left, double right, TickStep step);

[[nodiscard]] QString tickLabel(const QDate& date, TickStep step, const QLocale& locale);

} // namespace linimasa::timeline
