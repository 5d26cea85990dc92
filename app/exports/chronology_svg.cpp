// The picture of a chronology: as SVG, as PNG, and as one page of a PDF, drawn by the same strokes.

#include "app/exports/chronology_drawing.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/painter_canvas.h"
#include "app/exports/picture.h"
#include "app/exports/svg_canvas.h"

#include <array>

namespace linimasa::exports {

using namespace Qt::StringLiterals;
using namespace drawing;

namespace {

constexpr auto ink = "#1b1b1b"_L1;
constexpr auto quiet = "#5a5a5a"_L1;
constexpr auto grid = "#d0d0d0"_L1;
constexpr auto paper = "#ffffff"_L1;
constexpr auto warning = "#b3541e"_L1;
constexpr double barHeight = 10;
constexpr double radius = pointSize / 2 - 0.7;
constexpr double heavy = 1.6;

struct Shade {
    QLatin1StringView full;
    QLatin1StringView tint;
};
constexpr std::array shades {
    Shade {"#2563a8"_L1, "#d3e0ee"_L1}, Shade {"#b4324a"_L1, "#f0d6db"_L1}, Shade {"#2f7d5b"_L1, "#d5e5de"_L1},
    Shade {"#8a5a12"_L1, "#e8dece"_L1}, Shade {"#6b46a8"_L1, "#e1daee"_L1}, Shade {"#0f7c86"_L1, "#cfe5e7"_L1},
    Shade {"#9c3d8f"_L1, "#ebd8e9"_L1}, Shade {"#5c6b2a"_L1, "#dee1d4"_L1},
};

const Shade& shadeOf(int colour)
{
    return shades.at(static_cast<std::size_t>(colour) % shades.size());
}

QString titleOf(const ChronologyView& view)
{
    return u"Chronology: %1"_s.arg(summaryOf(view));
}

/// Full when a person confirmed it, tinted and dashed while the machine suggests it, a dotted outline when it is planned.
ShapeInk inkOf(const ChronologyView& view, const domain::ChronologyEvent& event, const Shade& shade)
{
    const bool isConfirmed = statusOf(view, event) == domain::DecisionStatus::Confirmed;
    if (event.status != domain::EventStatus::Happened) {
        return {.fill = paper, .stroke = shade.full, .outline = Outline::Dotted};
    }
    return {.fill = isConfirmed ? shade.full : shade.tint,
            .stroke = shade.full,
            .outline = isConfirmed ? Outline::Solid : Outline::Dashed};
}

void drawBracket(Canvas& canvas, const DrawnMark& mark, double y, const Shade& shade)
{
    canvas.line({mark.readings.front(), y}, {mark.readings.back(), y}, warning, heavy);
    for (const double reading : mark.readings) {
        canvas.circle({reading, y}, radius, {.fill = paper, .stroke = shade.full});
    }
}

void drawShape(Canvas& canvas, const DrawnMark& mark, double y, const ShapeInk& look, const Shade& shade)
{
    const QRectF bar(mark.left, y - barHeight / 2, mark.right - mark.left, barHeight);
    if (!mark.readings.empty()) {
        drawBracket(canvas, mark, y, shade);
    } else if (mark.softStart || mark.softEnd) {
        canvas.softBar(bar, shade.full, mark.softStart, mark.softEnd);
    } else if (mark.isDay) {
        canvas.circle({(mark.left + mark.right) / 2, y}, radius, look);
    } else {
        canvas.bar(bar, look);
    }
}

void drawMark(Canvas& canvas, const ChronologyView& view, const DrawnMark& mark, double y, const DrawnLane& lane)
{
    const domain::ChronologyEvent& event = *mark.event;
    const Shade& shade = shadeOf(lane.colour);
    const bool isOpen = hasOpenConflict(view, event);
    canvas.beginItem(u"%1 %2%3"_s.arg(dateOf(view, event), event.title.simplified(),
                                      event.conflict ? u" ⚠ "_s + conflictInWords(event.conflict) : QString()));
    if (lane.isUndated) { // no place in time: a hollow square in front of its title
        canvas.bar(QRectF(mark.left + 1, y - 4, 8, 8), {.fill = paper, .stroke = quiet});
    } else {
        drawShape(canvas, mark, y, inkOf(view, event, shade), shade);
    }
    if (event.status == domain::EventStatus::Denied) {
        canvas.line({mark.left - 2, y + barHeight / 2}, {mark.right + 2, y - barHeight / 2}, shade.full, heavy);
    }
    canvas.text(mark.right + 5, y + 4, (isOpen ? u"⚠ "_s : QString()) + mark.title, isOpen ? warning : ink);
    canvas.endItem();
}

void drawLegend(Canvas& canvas, double y)
{
    const Shade& shade = shades.front();
    double x = leftMargin;
    const auto say = [&](double width, const QString& words, double room) {
        canvas.text(x + width + 6, y + 4, words, quiet);
        x += width + room;
    };
    constexpr double point = 12;
    constexpr double bar = 34;
    canvas.circle({x + 6, y}, radius, {.fill = shade.full, .stroke = shade.full});
    say(point, u"one day, confirmed"_s, 160);
    canvas.circle({x + 6, y}, radius, {.fill = shade.tint, .stroke = shade.full, .outline = Outline::Dashed});
    say(point, u"suggested"_s, 110);
    canvas.circle({x + 6, y}, radius, {.fill = paper, .stroke = shade.full, .outline = Outline::Dotted});
    say(point, u"planned"_s, 100);
    canvas.bar(QRectF(x, y - barHeight / 2, bar, barHeight), {.fill = shade.full, .stroke = shade.full});
    say(bar, u"month, year or span"_s, 170);
    canvas.softBar(QRectF(x, y - barHeight / 2, bar, barHeight), shade.full, true, true);
    say(bar, u"approximate or open"_s, 170);
    const DrawnMark open {.left = x, .right = x + bar, .readings = {x + 5, x + bar - 5}, .title = {}};
    drawBracket(canvas, open, y, shade);
    say(bar, u"dates disagree"_s, 0);
}

void draw(Canvas& canvas, const ChronologyView& view, const ChronologyDrawing& drawing)
{
    canvas.text(leftMargin, 20, u"Chronology"_s, ink, TextWeight::Bold, 14);
    canvas.text(leftMargin, 38, summaryOf(view), quiet);
    const double bottom = drawing.height - legendHeight;
    for (const DrawnTick& tick : drawing.ticks) {
        canvas.line({tick.x, axisTop + 6}, {tick.x, bottom}, grid, 1);
        canvas.text(tick.x + 4, axisTop + 18, tick.label, quiet);
    }
    double y = axisHeight;
    for (const DrawnLane& lane : drawing.lanes) {
        canvas.line({0, y}, {drawing.width, y}, grid, 1);
        canvas.text(leftMargin, y + 17, lane.name, lane.isUndated ? quiet : shadeOf(lane.colour).full,
                    TextWeight::Bold);
        y += laneHeader;
        for (const DrawnMark& mark : lane.marks) {
            drawMark(canvas, view, mark, y + rowHeight * (static_cast<double>(mark.row) + 0.5) - 2, lane);
        }
        y += rowHeight * static_cast<double>(lane.rows);
    }
    canvas.line({0, bottom}, {drawing.width, bottom}, grid, 1);
    drawLegend(canvas, bottom + legendHeight / 2);
}

QByteArray painted(const ChronologyView& view, PictureFormat format)
{
    const ChronologyDrawing drawing = drawingOf(view);
    return pictureBytes({.size = {drawing.width, drawing.height},
                         .title = titleOf(view),
                         .paint =
                             [&](QPainter& painter) {
                                 PainterCanvas canvas(painter);
                                 draw(canvas, view, drawing);
                             }},
                        format);
}

} // namespace

QByteArray chronologySvg(const ChronologyView& view)
{
    const ChronologyDrawing drawing = drawingOf(view);
    SvgCanvas canvas;
    draw(canvas, view, drawing);
    return canvas.file({drawing.width, drawing.height}, titleOf(view));
}

QByteArray chronologyPng(const ChronologyView& view)
{
    return painted(view, PictureFormat::Png);
}

QByteArray chronologyPicturePdf(const ChronologyView& view)
{
    return painted(view, PictureFormat::Pdf);
}

} // namespace linimasa::exports
