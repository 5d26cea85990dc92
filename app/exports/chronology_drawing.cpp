#include "app/exports/chronology_drawing.h"

#include "app/exports/display_width.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace linimasa::exports {

using namespace Qt::StringLiterals;
using namespace drawing;

namespace {

constexpr double leastWidth = 1200;
constexpr double mostWidth = 6000;
constexpr double roomyEvents = 150; // so many find room in the least width
constexpr double rightMargin = 380; // room for the last titles
constexpr double characterWidth = 6.8; // of the 12 px sans serif face, on average
constexpr double openLength = 60; // of a bar's open end
constexpr double leastBar = 12;
constexpr double leastBracket = 18; // from the first reading to the last; two rings are seen as two
constexpr double gap = 14; // behind a title
constexpr qsizetype longestTitle = 48; // columns
constexpr int mostYears = 16; // labels

/// The days of an event: middles of readings that disagree, or a span; none when it has no place in time.
struct Days {
    QDate first; // null: open
    QDate last;
    bool soft = false;
    std::vector<QDate> readings;
};

bool isSoft(const std::optional<domain::EdtfDate>& date)
{
    return date && (date->approximate || date->uncertain);
}

std::vector<QDate> readingsOf(const domain::DateConflict& conflict)
{
    std::vector<QDate> days;
    for (const domain::Edtf& reading : conflict.readings) {
        const QDate first = reading.earliest();
        const QDate last = reading.latest();
        if (first.isValid() && last.isValid()) {
            days.push_back(first.addDays(first.daysTo(last) / 2));
        }
    }
    std::ranges::sort(days);
    const auto doubles = std::ranges::unique(days);
    days.erase(doubles.begin(), doubles.end());
    return days.size() > 1 ? days : std::vector<QDate>();
}

std::optional<Days> daysOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    Days days;
    if (hasOpenConflict(view, event)) {
        days.readings = readingsOf(*event.conflict);
    }
    if (const auto date = leadingDate(view, event)) {
        days.first = date->earliest();
        days.last = date->latest();
        days.soft = isSoft(date->first()) || isSoft(date->last());
    }
    if (!days.first.isValid() && !days.last.isValid()) {
        if (days.readings.empty()) {
            return std::nullopt;
        }
        days.first = days.readings.front();
        days.last = days.readings.back();
    }
    return days;
}

struct Scale {
    QDate first;
    double days = 1;
    double width = leastWidth;

    [[nodiscard]] double at(QDate date, double part = 0) const
    {
        return leftMargin
            + (static_cast<double>(first.daysTo(date)) + part) / days * (width - leftMargin - rightMargin);
    }
};

QString shortTitle(const QString& title)
{
    QString text = title.simplified();
    if (displayWidth(text) <= longestTitle) {
        return text;
    }
    while (!text.isEmpty() && displayWidth(text) >= longestTitle) {
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    }
    return text + u'…';
}

/// Whole months around all days; whole years when they are many.
Scale scaleOf(const std::vector<std::optional<Days>>& all)
{
    QDate first;
    QDate last;
    const auto take = [&](QDate day) {
        if (day.isValid()) {
            first = first.isValid() ? std::min(first, day) : day;
            last = last.isValid() ? std::max(last, day) : day;
        }
    };
    for (const auto& days : all) {
        if (days) {
            take(days->first);
            take(days->last);
            std::ranges::for_each(days->readings, take);
        }
    }
    const double crowd = std::sqrt(static_cast<double>(all.size()) / roomyEvents);
    const double width = std::round(std::clamp(leastWidth * crowd, leastWidth, mostWidth));
    if (!first.isValid()) {
        return {.first = QDate(2000, 1, 1), .days = 1, .width = width};
    }
    const bool isLong = last.year() - first.year() > 2;
    first = QDate(first.year(), isLong ? 1 : first.month(), 1);
    last = isLong ? QDate(last.year() + 1, 1, 1) : QDate(last.year(), last.month(), 1).addMonths(1);
    return {.first = first, .days = static_cast<double>(first.daysTo(last)), .width = width};
}

std::vector<DrawnTick> ticksOf(const Scale& scale)
{
    std::vector<DrawnTick> ticks;
    const QDate end = scale.first.addDays(static_cast<qint64>(scale.days));
    const int years = end.year() - scale.first.year();
    if (scale.days <= 3 * 366) {
        const int months = years * 12 + end.month() - scale.first.month();
        const int step = months <= mostYears ? 1 : months <= 2 * mostYears ? 2 : 3;
        for (QDate month = scale.first; month < end; month = month.addMonths(step)) {
            ticks.push_back({.x = scale.at(month), .label = month.toString(u"yyyy-MM")});
        }
        return ticks;
    }
    const int most = static_cast<int>(mostYears * scale.width / leastWidth);
    int step = 1;
    for (const int next : {2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        step = years / step > most ? next : step;
    }
    for (int year = scale.first.year(); year < end.year(); ++year) {
        if (year % step == 0 || step == 1) {
            ticks.push_back({.x = scale.at(QDate(year, 1, 1)), .label = QString::number(year)});
        }
    }
    return ticks;
}

DrawnMark markOf(const domain::ChronologyEvent& event, const Days& days, const Scale& scale)
{
    DrawnMark mark {.event = &event, .readings = {}, .title = {}};
    mark.softStart = days.soft || !days.first.isValid();
    mark.softEnd = days.soft || !days.last.isValid();
    mark.isDay = days.first == days.last && !days.soft;
    for (const QDate& reading : days.readings) {
        mark.readings.push_back(scale.at(reading, 0.5));
    }
    if (!mark.readings.empty()) {
        const double lacking = leastBracket - (mark.readings.back() - mark.readings.front());
        if (lacking > 0) {
            mark.readings.front() -= lacking / 2;
            mark.readings.back() += lacking / 2;
        }
        mark.left = mark.readings.front() - pointSize / 2;
        mark.right = mark.readings.back() + pointSize / 2;
        return mark;
    }
    mark.left = days.first.isValid() ? scale.at(days.first) : scale.at(days.last, 1) - openLength;
    mark.right = days.last.isValid() ? scale.at(days.last, 1) : scale.at(days.first) + openLength;
    const double least = mark.isDay ? pointSize : leastBar;
    if (mark.isDay || mark.right - mark.left < least) {
        const double middle = (mark.left + mark.right) / 2;
        mark.left = middle - least / 2;
        mark.right = middle + least / 2;
    }
    return mark;
}

/// Each mark takes the first row of its lane where its title does not run into the one before.
void placeInRows(DrawnLane& lane)
{
    std::vector<double> ends;
    for (DrawnMark& mark : lane.marks) {
        mark.title = shortTitle(mark.event->title);
        const auto free = std::ranges::find_if(ends, [&](double end) { return end <= mark.left; });
        mark.row = static_cast<std::size_t>(free - ends.begin());
        if (free == ends.end()) {
            ends.push_back(0);
        }
        ends[mark.row] = mark.right + characterWidth * static_cast<double>(displayWidth(mark.title) + 3) + gap;
    }
    lane.rows = ends.size();
}

} // namespace

ChronologyDrawing drawingOf(const ChronologyView& view)
{
    std::vector<std::optional<Days>> days;
    days.reserve(view.events.size());
    for (const domain::ChronologyEvent& event : view.events) {
        days.push_back(daysOf(view, event));
    }
    const Scale scale = scaleOf(days);
    ChronologyDrawing drawing {.width = scale.width, .height = axisHeight, .ticks = ticksOf(scale), .lanes = {}};
    // In the order of the tracks, what is in none of them last.
    QStringList ids;
    for (const domain::Track& track : view.tracks) {
        ids.append(track.id);
        drawing.lanes.push_back(
            {.name = trackNameOf(view, track.id), .colour = static_cast<int>(ids.size()) - 1, .marks = {}});
    }
    DrawnLane undated {.name = u"Undated"_s, .isUndated = true, .marks = {}};
    for (std::size_t place = 0; place < view.events.size(); ++place) {
        const domain::ChronologyEvent& event = view.events[place];
        if (!days[place]) {
            undated.marks.push_back(
                {.event = &event, .left = leftMargin, .right = leftMargin + pointSize, .readings = {}, .title = {}});
            continue;
        }
        qsizetype lane = ids.indexOf(event.track);
        if (lane < 0) {
            lane = ids.size();
            ids.append(event.track);
            const bool isOther = event.track == u"other"_s;
            drawing.lanes.push_back({.name = isOther ? u"Other"_s : trackNameOf(view, event.track),
                                     .colour = static_cast<int>(lane),
                                     .marks = {}});
        }
        drawing.lanes[static_cast<std::size_t>(lane)].marks.push_back(markOf(event, *days[place], scale));
    }
    drawing.lanes.push_back(std::move(undated));
    std::erase_if(drawing.lanes, [](const DrawnLane& lane) { return lane.marks.empty(); });
    for (DrawnLane& lane : drawing.lanes) {
        placeInRows(lane);
        drawing.height += laneHeader + rowHeight * static_cast<double>(lane.rows);
    }
    drawing.height += legendHeight;
    return drawing;
}

} // namespace linimasa::exports
