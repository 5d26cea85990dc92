#include "app/exports/chronology_drawing.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/picture.h"
#include "tests/support/printing.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

#include "sample_chronology.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

namespace {

domain::ChronologyEvent event(const QString& date, const QString& title = u"Rapat"_s)
{
    domain::ChronologyEvent made;
    made.id = u"e-"_s + date + title;
    made.date = domain::Edtf::parse(date);
    made.track = u"other"_s;
    made.title = title;
    return made;
}

ChronologyView viewOf(const domain::Chronology& events)
{
    return {.events = events, .articles = {}, .tracks = {}, .filter = {}};
}

std::vector<DrawnMark> marksOf(const ChronologyDrawing& drawing)
{
    std::vector<DrawnMark> marks;
    for (const DrawnLane& lane : drawing.lanes) {
        marks.insert(marks.end(), lane.marks.begin(), lane.marks.end());
    }
    return marks;
}

} // namespace

TEST_CASE("A day is a point in its middle, a month and a year are bars of their length")
{
    const domain::Chronology events {event(u"2010"_s), event(u"2021-11"_s), event(u"2021-11-15"_s)};
    const auto marks = marksOf(drawingOf(viewOf(events)));
    REQUIRE(marks.size() == 3);
    CHECK_FALSE(marks[0].isDay);
    CHECK_FALSE(marks[1].isDay);
    CHECK(marks[2].isDay);
    CHECK(marks[0].right - marks[0].left > 50);
    const double middleOfMonth = (marks[1].left + marks[1].right) / 2;
    CHECK(std::abs((marks[2].left + marks[2].right) / 2 - middleOfMonth) < 2);
}

TEST_CASE("What is approximate, uncertain or open is soft at its ends and never a point")
{
    const domain::Chronology events {event(u"2021-11-23~"_s), event(u"2021-11-23?"_s), event(u"2020/.."_s),
                                     event(u"2020-01-01/2020-12-31"_s)};
    const auto marks = marksOf(drawingOf(viewOf(events)));
    REQUIRE(marks.size() == 4);
    for (const DrawnMark& mark : marks) {
        CHECK_FALSE(mark.isDay);
    }
    CHECK((marks[0].softStart && marks[0].softEnd));
    CHECK((marks[1].softStart && marks[1].softEnd));
    CHECK((!marks[2].softStart && marks[2].softEnd));
    CHECK((!marks[3].softStart && !marks[3].softEnd));
}

TEST_CASE("Readings that disagree are all drawn, until a person prefers one")
{
    const SampleChronology sample;
    const auto marks = marksOf(drawingOf(sample.view()));
    REQUIRE(marks.size() == sample.view().events.size());
    CHECK(marks[0].readings.size() == 2);
    CHECK(marks[0].right > marks[0].left);

    std::vector<domain::Decision> decisions(1);
    decisions[0].event = sample.view().events[0].id;
    decisions[0].preferredDate = domain::Edtf::day(QDate(2023, 10, 4));
    ChronologyView decided = sample.view();
    decided.decisions = decisions;
    const auto now = marksOf(drawingOf(decided));
    CHECK(now[0].readings.empty());
    CHECK(now[0].isDay);
}

TEST_CASE("No title of a lane runs into the next mark of its row")
{
    domain::Chronology events;
    for (int day = 0; day < 400; ++day) {
        events.push_back(event(QDate(2020, 1, 1).addDays(day * 3).toString(Qt::ISODate), u"Rapat kerja nomor"_s));
    }
    const ChronologyDrawing drawing = drawingOf(viewOf(events));
    REQUIRE(drawing.lanes.size() == 1);
    CHECK(drawing.width > 1200);
    const auto& marks = drawing.lanes.front().marks;
    std::vector<double> ends(drawing.lanes.front().rows, -1);
    for (const DrawnMark& mark : marks) {
        CHECK(mark.left >= ends[mark.row]);
        ends[mark.row] = mark.right + 6.0 * static_cast<double>(mark.title.size());
    }
}

TEST_CASE("A few months have ticks of months, centuries have few ticks")
{
    const auto months = drawingOf(viewOf({event(u"2021-03-02"_s), event(u"2021-07-09"_s)})).ticks;
    REQUIRE(months.size() == 5);
    CHECK(months.front().label == u"2021-03"_s);
    const auto years = drawingOf(viewOf({event(u"1603"_s), event(u"2021-07-09"_s)})).ticks;
    CHECK(years.size() < 30);
    CHECK(drawingOf(viewOf({})).height > 0);
    CHECK(drawingOf(viewOf({event({})})).lanes.front().isUndated);
}

TEST_CASE("The picture is a PNG of its size and a PDF of one page, the same each time")
{
    const SampleChronology sample;
    const ChronologyDrawing drawing = drawingOf(sample.view());
    const QByteArray png = chronologyPng(sample.view());
    const QImage image = QImage::fromData(png, "PNG");
    CHECK(image.width() == int(2 * drawing.width));
    CHECK(image.height() == int(2 * drawing.height));
    CHECK(image.pixelColor(1, 1) == QColor(Qt::white));
    CHECK(png == chronologyPng(sample.view()));
    const QByteArray pdf = chronologyPicturePdf(sample.view());
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") == 1);
    CHECK(pdf.contains("/Font")); // text, not its outlines
    CHECK(pdf == chronologyPicturePdf(sample.view()));
}

TEST_CASE("Any drawing is written in the three formats, text as text, and huge ones stay within what programs open")
{
    const Picture picture {.size = {300, 200}, .title = u"Judul <b>"_s, .paint = [](QPainter& painter) {
                               painter.drawText(20, 30, u"Việt Nam"_s);
                               painter.drawEllipse(100, 100, 20, 20);
                           }};
    const QByteArray svg = pictureBytes(picture, PictureFormat::Svg);
    CHECK(svg.contains("Việt Nam"));
    CHECK(svg.contains("<title>Judul &lt;b&gt;</title>"));
    CHECK(svg == pictureBytes(picture, PictureFormat::Svg));
    CHECK(pictureBytes(picture, PictureFormat::Pdf) == pictureBytes(picture, PictureFormat::Pdf));

    const Picture huge {.size = {6000, 90'000}, .title = {}, .paint = [](QPainter&) { }};
    const QImage image = QImage::fromData(pictureBytes(huge, PictureFormat::Png), "PNG");
    CHECK(!image.isNull());
    CHECK(image.height() <= 30'000);
    CHECK(qint64(image.width()) * image.height() <= 41'000'000);
}
