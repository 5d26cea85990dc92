#include "app/exports/chronology_drawing.h"
#include "app/exports/chronology_formats.h"

#include <array>

namespace linimasa::exports {

using namespace Qt::StringLiterals;
using namespace drawing;

namespace {

// Plain attributes instead of a style sheet: not every program that reads SVG reads CSS.
constexpr auto ink = "#1b1b1b"_L1;
constexpr auto quiet = "#5a5a5a"_L1;
constexpr auto warning = "#b3541e"_L1;

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

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString text(double x, double y, QStringView words, QLatin1StringView colour, QStringView more = {})
{
    return u"<text x=\"%1\" y=\"%2\" fill=\"%3\"%4>%5</text>"_s.arg(number(x), number(y), colour, more,
                                                                    words.toString().toHtmlEscaped());
}

/// How a mark is filled and outlined: full when a person confirmed it, tinted and dashed while the machine suggests it, a dotted outline
/// when it is planned.
QString lookOf(const ChronologyView& view, const domain::ChronologyEvent& event, const Shade& shade)
{
    const bool isConfirmed = statusOf(view, event) == domain::DecisionStatus::Confirmed;
    const bool happened = event.status == domain::EventStatus::Happened;
    const QLatin1StringView fill = !happened ? "#ffffff"_L1 : isConfirmed ? shade.full : shade.tint;
    QString look = u"fill=\"%1\" stroke=\"%2\" stroke-width=\"1.4\""_s.arg(fill, shade.full);
    if (!happened) {
        look += u" stroke-dasharray=\"1.5 2\""_s;
    } else if (!isConfirmed) {
        look += u" stroke-dasharray=\"3.5 2\""_s;
    }
    return look;
}

QString circle(double x, double y, QStringView look)
{
    return u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" %4/>"_s.arg(number(x), number(y), number(pointSize / 2 - 0.7), look);
}

/// A bar whose soft ends fade: colours that run from nothing to full within a third of it.
QString softBar(const DrawnMark& mark, double y, const Shade& shade, const QString& id)
{
    const auto stop = [&](QLatin1StringView offset, bool isSoft) {
        return u"<stop offset=\"%1\" stop-color=\"%2\" stop-opacity=\"%3\"/>"_s.arg(offset, shade.full,
                                                                                    isSoft ? u"0" : u"0.55");
    };
    return u"<linearGradient id=\"%1\" x1=\"0\" y1=\"0\" x2=\"1\" y2=\"0\">%2%3%4%5</linearGradient>"
           u"<rect x=\"%6\" y=\"%7\" width=\"%8\" height=\"10\" rx=\"3\" fill=\"url(#%1)\"/>"_s.arg(
               id, stop("0"_L1, mark.softStart), stop("0.3"_L1, false), stop("0.7"_L1, false),
               stop("1"_L1, mark.softEnd), number(mark.left), number(y - 5), number(mark.right - mark.left));
}

QString bracket(const DrawnMark& mark, double y, const Shade& shade)
{
    QString out = u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\" stroke=\"%4\" stroke-width=\"1.6\"/>"_s.arg(
        number(mark.readings.front()), number(mark.readings.back()), number(y), warning);
    for (const double reading : mark.readings) {
        out += circle(reading, y, u"fill=\"#ffffff\" stroke=\"%1\" stroke-width=\"1.4\""_s.arg(shade.full));
    }
    return out;
}

QString shapeOf(const ChronologyView& view, const DrawnMark& mark, double y, const Shade& shade, const QString& id)
{
    const QString look = lookOf(view, *mark.event, shade);
    if (!mark.readings.empty()) {
        return bracket(mark, y, shade);
    }
    if (mark.softStart || mark.softEnd) {
        return softBar(mark, y, shade, id);
    }
    if (mark.isDay) {
        return circle((mark.left + mark.right) / 2, y, look);
    }
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"10\" rx=\"3\" %4/>"_s.arg(
        number(mark.left), number(y - 5), number(mark.right - mark.left), look);
}

QString markOf(const ChronologyView& view, const DrawnMark& mark, double y, const Shade& shade, const QString& id)
{
    const domain::ChronologyEvent& event = *mark.event;
    const bool isOpen = hasOpenConflict(view, event);
    const QString name = u"%1 %2%3"_s.arg(dateOf(view, event), event.title.simplified(),
                                          event.conflict ? u" ⚠ "_s + conflictOf(event.conflict) : QString());
    QString shape = shapeOf(view, mark, y, shade, id);
    if (event.status == domain::EventStatus::Denied) {
        shape += u"<line x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"1.6\"/>"_s.arg(
            number(mark.left - 2), number(mark.right + 2), number(y + 5), number(y - 5), shade.full);
    }
    return u"<g role=\"listitem\"><title>%1</title>%2%3</g>\n"_s.arg(
        name.toHtmlEscaped(), shape,
        text(mark.right + 5, y + 4, (isOpen ? u"⚠ "_s : QString()) + mark.title, isOpen ? warning : ink));
}

/// An undated event has no place in time: a hollow square in front of its title.
QString undatedOf(const DrawnMark& mark, double y)
{
    return u"<g role=\"listitem\"><title>%1</title><rect x=\"%2\" y=\"%3\" width=\"8\" height=\"8\" fill=\"#ffffff\" "
           u"stroke=\"%4\"/>%5</g>\n"_s.arg(u"undated "_s + mark.event->title.simplified().toHtmlEscaped(),
                                            number(mark.left + 1), number(y - 4), quiet,
                                            text(mark.right + 5, y + 4, mark.title, ink));
}

QString legend(double y)
{
    const Shade& shade = shades.front();
    QString out = u"<g aria-hidden=\"true\">"_s;
    double x = leftMargin;
    const auto add = [&](const QString& shape, double width, QStringView words, double room) {
        out += shape + text(x + width + 6, y + 4, words, quiet);
        x += width + room;
    };
    const QString full = u"fill=\"%1\" stroke=\"%1\""_s.arg(shade.full);
    const QString dashed
        = u"fill=\"%1\" stroke=\"%2\" stroke-width=\"1.4\" stroke-dasharray=\"3.5 2\""_s.arg(shade.tint, shade.full);
    const QString dotted
        = u"fill=\"#ffffff\" stroke=\"%1\" stroke-width=\"1.4\" stroke-dasharray=\"1.5 2\""_s.arg(shade.full);
    add(circle(x + 6, y, full), 12, u"one day, confirmed", 160);
    add(circle(x + 6, y, dashed), 12, u"suggested", 110);
    add(circle(x + 6, y, dotted), 12, u"planned", 100);
    add(u"<rect x=\"%1\" y=\"%2\" width=\"34\" height=\"10\" rx=\"3\" %3/>"_s.arg(number(x), number(y - 5), full), 34,
        u"month, year or span", 170);
    const DrawnMark soft {.softStart = true, .softEnd = true, .left = x, .right = x + 34, .readings = {}, .title = {}};
    add(softBar(soft, y, shade, u"soft"_s), 34, u"approximate or open", 170);
    const DrawnMark open {.left = x, .right = x + 34, .readings = {x + 5, x + 29}, .title = {}};
    add(bracket(open, y, shade), 34, u"dates disagree", 130);
    return out + u"</g>\n"_s;
}

} // namespace

QByteArray chronologySvg(const ChronologyView& view)
{
    const ChronologyDrawing drawing = drawingOf(view);
    const QString summary = summaryOf(view).toHtmlEscaped();
    QString out
        = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" role=\"list\" "
          u"font-family=\"sans-serif\" font-size=\"12\">\n<title>Chronology: %3</title>\n"
          u"<rect width=\"%1\" height=\"%2\" fill=\"#ffffff\"/>\n"
          u"<text x=\"%4\" y=\"20\" fill=\"%5\" font-size=\"14\" font-weight=\"bold\">Chronology</text>\n"
          u"<text x=\"%4\" y=\"38\" fill=\"%6\">%3</text>\n"_s.arg(number(drawing.width), number(drawing.height),
                                                                   summary, number(leftMargin), ink, quiet);
    const double bottom = drawing.height - legendHeight;
    for (const DrawnTick& tick : drawing.ticks) {
        out += u"<line x1=\"%1\" x2=\"%1\" y1=\"%2\" y2=\"%3\" stroke=\"#d0d0d0\"/>"_s.arg(
            number(tick.x), number(axisTop + 6), number(bottom));
        out += text(tick.x + 4, axisTop + 18, tick.label, quiet) + u'\n';
    }
    double y = axisHeight;
    int bars = 0;
    for (const DrawnLane& lane : drawing.lanes) {
        const Shade& shade = shadeOf(lane.colour);
        out += u"<line x1=\"0\" x2=\"%1\" y1=\"%2\" y2=\"%2\" stroke=\"#d0d0d0\"/>"_s.arg(number(drawing.width),
                                                                                          number(y));
        out += text(leftMargin, y + 17, lane.name, lane.isUndated ? quiet : shade.full, u" font-weight=\"bold\"")
            + u'\n';
        y += laneHeader;
        for (const DrawnMark& mark : lane.marks) {
            const double middle = y + rowHeight * (static_cast<double>(mark.row) + 0.5) - 2;
            out += lane.isUndated ? undatedOf(mark, middle) : markOf(view, mark, middle, shade, u"b%1"_s.arg(bars++));
        }
        y += rowHeight * static_cast<double>(lane.rows);
    }
    out += legend(bottom + legendHeight / 2);
    return (out + u"</svg>\n"_s).toUtf8();
}

} // namespace linimasa::exports
