#include "ui/timeline/chart_marks.h"

#include <algorithm>

namespace linimasa::timeline {

namespace {

/// Readings that can be placed, without doubles.
std::vector<double> placedReadings(const domain::DateConflict& conflict)
{
    std::vector<double> middles;
    for (const domain::Edtf& reading : conflict.readings) {
        const QDate first = reading.earliest();
        const QDate last = reading.latest();
        if (first.isValid() && last.isValid()) {
            middles.push_back(static_cast<double>(first.toJulianDay() + last.toJulianDay() + 1) / 2);
        }
    }
    std::ranges::sort(middles);
    const auto doubles = std::ranges::unique(middles);
    middles.erase(doubles.begin(), doubles.end());
    if (middles.size() < 2) {
        middles.clear();
    }
    return middles;
}

bool isSoft(const std::optional<domain::EdtfDate>& date)
{
    return date && (date->approximate || date->uncertain);
}

} // namespace

ChartMark chartMark(const domain::ChronologyEvent& event, int row, int lane)
{
    ChartMark mark;
    mark.row = row;
    mark.lane = lane;
    mark.confirmed = event.review == domain::DecisionStatus::Confirmed;
    mark.disputed = event.conflict.has_value();
    if (event.conflict) {
        mark.readings = placedReadings(*event.conflict);
    }
    const QDate first = event.date ? event.date->earliest() : QDate();
    const QDate last = event.date ? event.date->latest() : QDate();
    if (first.isValid() || last.isValid()) {
        mark.dated = true;
        mark.openStart = !first.isValid();
        mark.openEnd = !last.isValid();
        mark.first = static_cast<double>((first.isValid() ? first : last).toJulianDay());
        mark.last = static_cast<double>((last.isValid() ? last : first).toJulianDay() + 1);
        mark.soft = isSoft(event.date->first()) || isSoft(event.date->last());
        mark.isDay = first == last && !mark.soft && !mark.openStart && !mark.openEnd;
    } else if (!mark.readings.empty()) {
        mark.dated = true;
        mark.first = mark.readings.front() - 0.5;
        mark.last = mark.readings.back() + 0.5;
    }
    return mark;
}

double estimatedWidth(QStringView text, double narrow, double full)
{
    double width = 0;
    for (const QChar character : text) {
        // From Hangul Jamo on, scripts are about as wide as they are high; marks above letters take no room.
        width += character.category() == QChar::Mark_NonSpacing ? 0 : character.unicode() >= 0x1100 ? full : narrow;
    }
    return width;
}

} // namespace linimasa::timeline
