#include "app/exports/chronology_formats.h"
#include "app/exports/display_width.h"

#include <QDate>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

// All measures are in pixels of the picture.
constexpr double pictureWidth = 1200;
constexpr double leftMargin = 20;
constexpr double rightMargin = 260; // room for the last titles
constexpr double headHeight = 28; // the line that states scope and counts
constexpr double axisHeight = headHeight + 40;
constexpr double laneHeader = 26;
constexpr double rowHeight = 22;
constexpr double characterWidth = 6.6; // of the 12 px sans serif face, on average
constexpr double smallestMark = 8;
constexpr qsizetype longestTitle = 48; // columns

struct Mark {
    const domain::ChronologyEvent* event = nullptr;
    double x = 0;
    double width = 0;
    std::size_t row = 0;
};

struct Lane {
    QString track;
    std::vector<Mark> marks;
    std::size_t rows = 0;
};

struct Scale {
    QDate first;
    double days = 1;

    [[nodiscard]] double at(QDate date) const
    {
        return leftMargin + static_cast<double>(first.daysTo(date)) / days * (pictureWidth - leftMargin - rightMargin);
    }
};

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// The first and last day of the event's mark; none when it has no place on the line.
std::optional<std::pair<QDate, QDate>> daysOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const auto date = leadingDate(view, event);
    if (!date || !date->earliest().isValid() || !date->latest().isValid()) {
        return std::nullopt;
    }
    return std::pair(date->earliest(), date->latest());
}

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

Scale scaleOf(const ChronologyView& view)
{
    QDate first;
    QDate last;
    for (const domain::ChronologyEvent& event : view.events) {
        if (const auto days = daysOf(view, event)) {
            first = first.isValid() ? std::min(first, days->first) : days->first;
            last = last.isValid() ? std::max(last, days->second) : days->second;
        }
    }
    if (!first.isValid()) {
        return {QDate(2000, 1, 1), 1};
    }
    first = QDate(first.year(), 1, 1);
    last = QDate(last.year(), 12, 31);
    return {first, static_cast<double>(first.daysTo(last)) + 1};
}

/// Each mark takes the first row of its lane where its title does not run into the one before.
std::vector<Lane> lanesOf(const ChronologyView& view, const Scale& scale)
{
    std::vector<Lane> lanes;
    for (const domain::ChronologyEvent& event : view.events) {
        const auto days = daysOf(view, event);
        if (!days) {
            continue;
        }
        auto lane = std::ranges::find(lanes, event.track, &Lane::track);
        if (lane == lanes.end()) {
            lanes.push_back({event.track, {}, 0});
            lane = std::prev(lanes.end());
        }
        Mark mark {.event = &event, .x = scale.at(days->first)};
        mark.width = std::max(smallestMark, scale.at(days->second.addDays(1)) - mark.x);
        for (; mark.row < lane->rows; ++mark.row) {
            const bool isFree = std::ranges::none_of(lane->marks, [&](const Mark& other) {
                const double end = other.x + other.width
                    + characterWidth * static_cast<double>(displayWidth(shortTitle(other.event->title)) + 2);
                return other.row == mark.row && end > mark.x;
            });
            if (isFree) {
                break;
            }
        }
        lane->rows = std::max(lane->rows, mark.row + 1);
        lane->marks.push_back(mark);
    }
    return lanes;
}

QString axisOf(const Scale& scale, double height)
{
    QString out;
    const int firstYear = scale.first.year();
    const int lastYear = scale.first.addDays(static_cast<qint64>(scale.days)).year();
    constexpr int mostLabels = 16;
    const int step = std::max(1, (lastYear - firstYear + mostLabels - 1) / mostLabels);
    for (int year = firstYear; year <= lastYear; year += step) {
        const double x = scale.at(QDate(year, 1, 1));
        out += u"<line x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\" class=\"grid\"/><text x=\"%1\" y=\"%4\">%5</text>\n"_s
                   .arg(number(x), number(axisHeight - 12), number(height), number(axisHeight - 18))
                   .arg(year);
    }
    return out;
}

QString markOf(const ChronologyView& view, const Mark& mark, double y)
{
    const domain::ChronologyEvent& event = *mark.event;
    const QString name = u"%1 %2%3"_s.arg(dateOf(view, event), event.title.simplified(),
                                          event.conflict ? u" ⚠ "_s + conflictOf(event.conflict) : QString());
    QStringList classes {u"event"_s};
    if (hasOpenConflict(view, event)) {
        classes.append(u"conflict"_s);
    }
    if (event.status != domain::EventStatus::Happened) {
        classes.append(u"planned"_s);
    }
    const QString title = (hasOpenConflict(view, event) ? u"⚠ "_s : QString()) + shortTitle(event.title);
    return u"<g role=\"listitem\"><title>%1</title><rect class=\"%2\" x=\"%3\" y=\"%4\" width=\"%5\" height=\"10\" "
           u"rx=\"4\"/>"
           u"<text x=\"%6\" y=\"%7\">%8</text></g>\n"_s.arg(
               name.toHtmlEscaped(), classes.join(u' '), number(mark.x), number(y + 4), number(mark.width),
               number(mark.x + mark.width + 5), number(y + 14), title.toHtmlEscaped());
}

} // namespace

QByteArray chronologySvg(const ChronologyView& view)
{
    const Scale scale = scaleOf(view);
    const std::vector<Lane> lanes = lanesOf(view, scale);
    double height = axisHeight;
    for (const Lane& lane : lanes) {
        height += laneHeader + rowHeight * static_cast<double>(lane.rows);
    }
    height += 10;
    QString out
        = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" role=\"list\">\n"
          u"<title>Chronology: %3</title>\n"
          u"<style>text{font:12px sans-serif;fill:#1b1b1b}.lane{font-weight:bold}.grid{stroke:#c8c8c8}"
          u".event{fill:#23598c}.conflict{fill:#b3541e}.planned{fill:#fff;stroke:#23598c;stroke-dasharray:3 "
          u"2}</style>\n"
          u"<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"_s.arg(number(pictureWidth), number(height),
                                                                          summaryOf(view).toHtmlEscaped());
    out += u"<text class=\"lane\" x=\"%1\" y=\"18\">%2</text>\n"_s.arg(number(leftMargin),
                                                                       summaryOf(view).toHtmlEscaped());
    out += axisOf(scale, height);
    double y = axisHeight;
    for (const Lane& lane : lanes) {
        out += u"<text class=\"lane\" x=\"%1\" y=\"%2\">%3</text>\n"_s.arg(
            number(leftMargin), number(y + 17), trackNameOf(view, lane.track).toHtmlEscaped());
        y += laneHeader;
        for (const Mark& mark : lane.marks) {
            out += markOf(view, mark, y + rowHeight * static_cast<double>(mark.row));
        }
        y += rowHeight * static_cast<double>(lane.rows);
    }
    return (out + u"</svg>\n"_s).toUtf8();
}

} // namespace linimasa::exports
