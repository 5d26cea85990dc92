#include "app/exports/chronology_formats.h"
#include "app/exports/csv_cell.h"
#include "app/exports/display_width.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include "sample_chronology.h"

using namespace Qt::StringLiterals;
using namespace linimasa::exports;

namespace {

QString written(ChronologyFormat format)
{
    const SampleChronology sample;
    return QString::fromUtf8(writeChronology(sample.view(), format));
}

} // namespace

TEST_CASE("Every format has a name, an ending, and an answer for an empty chronology")
{
    for (const QString& name : chronologyFormatNames()) {
        INFO(name.toStdString());
        const auto format = chronologyFormatFromName(name);
        REQUIRE(format.has_value());
        CHECK(!fileExtensionOf(*format).isEmpty());
        const QByteArray bytes = writeChronology({.events = {}, .articles = {}, .tracks = {}, .filter = {}}, *format);
        CHECK((name == u"table"_s || !bytes.isEmpty()));
    }
    CHECK(!chronologyFormatFromName(u"docx").has_value());
}

TEST_CASE("The table aligns dates, tracks and kinds, with each sentence under its event")
{
    const QStringList lines = written(ChronologyFormat::Table).split(u'\n');
    REQUIRE(lines.size() == 9); // the last one ends and nothing follows
    CHECK(lines[0]
          == u"2023-10-04/2023-10-05 ⚠  Japan–ASEAN  agreement          Kedua pihak sepakat; <i>lagi</i>, & lagi"_s);
    CHECK(lines[1].trimmed() == u"⚠ weekday-date-mismatch: 2023-10-04 or 2023-10-05"_s);
    CHECK(lines[2] == u"                         “Kedua pihak sepakat, Kamis (4/10).” — Harian, \"Contoh\", a;b.txt"_s);
    CHECK(lines[3].trimmed() == u"“Kedua pihak sepakat pada Rabu.” — c.txt"_s);
    CHECK(lines[4] == u"2024-05                  other        meeting (planned)  両国の会合"_s);
    CHECK(lines[6].startsWith(u"undated"_s));
}

TEST_CASE("The JSON counts code points and keeps every evidence")
{
    const QJsonObject root = QJsonDocument::fromJson(written(ChronologyFormat::Json).toUtf8()).object();
    CHECK(root.value("schema"_L1).toString() == u"linimasa.chronology/1"_s);
    CHECK(root.value("articles"_L1).toArray().size() == 2);
    const QJsonArray events = root.value("events"_L1).toArray();
    REQUIRE(events.size() == 3);
    const QJsonObject agreement = events[0].toObject();
    CHECK(agreement.value("edtf"_L1).toString() == u"2023-10-04/2023-10-05"_s);
    CHECK(agreement.value("conflict"_L1).toObject().value("readings"_L1).toArray().size() == 2);
    const QJsonArray evidence = agreement.value("evidence"_L1).toArray();
    REQUIRE(evidence.size() == 2);
    // "😀 Judul\n" is 8 code points, 9 UTF-16 units.
    CHECK(evidence[0].toObject().value("start"_L1).toInt() == 8);
    CHECK(evidence[0].toObject().value("text"_L1).toString() == u"Kedua pihak sepakat, Kamis (4/10)."_s);
    CHECK(events[2].toObject().value("edtf"_L1).isNull());
}

TEST_CASE("A CSV has one row an evidence, quoted, and runs no formula")
{
    const QStringList rows = written(ChronologyFormat::Csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].startsWith(u"event_id,date_edtf,"_s));
    CHECK(rows[1].contains(u"\"Harian, \"\"Contoh\"\"\""_s));
    CHECK(rows[1].contains(u",conflicting,"_s));
    CHECK(rows[4].contains(u",'=SUM(1) kata juru bicara,"_s));
    CHECK(csvCell(u"=1+1") == u"'=1+1"_s);
    CHECK(csvCell(u"  @cmd") == u"'  @cmd"_s);
    CHECK(csvCell(u"\tx") == u"\"'\tx\""_s);
    CHECK(csvCell(u"2023-10-04") == u"2023-10-04"_s);
    CHECK(csvCell(u"a,b") == u"\"a,b\""_s);
    CHECK(csvCell(u"") == u""_s);
}

TEST_CASE("Markdown keeps articles' words from being marks")
{
    const QString text = written(ChronologyFormat::Markdown);
    CHECK(text.startsWith(u"# Chronology\n\n3 events · 1 with an open date conflict · 2 articles\n"_s));
    CHECK(text.contains(
        u"## 2023-10-04/2023-10-05 – Kedua pihak sepakat; \\<i\\>lagi\\</i\\>, \\& lagi   [conflicting] <!-- ev:e1 -->"_s));
    CHECK(text.contains(u"  > Kedua pihak sepakat, Kamis (4/10)."_s));
    CHECK(text.contains(u"Origins: 2 independent"_s));
    CHECK(text.contains(u"Parties: Japan, Q7768"_s)); // a name where an article has it
    CHECK(!text.contains(u"<b>"_s));
}

TEST_CASE("The page is well-formed, fetches nothing and runs nothing")
{
    const QString text = written(ChronologyFormat::Html);
    CHECK(text.contains(u"&lt;i&gt;lagi&lt;/i&gt;, &amp; lagi"_s));
    CHECK(!text.contains(u"<b>"_s));
    CHECK(!text.contains(u"http://"_s));
    CHECK(!text.contains(u"https://"_s));
    CHECK(!text.contains(u"<script"_s));
    CHECK(text.contains(u"<time datetime=\"2024-05\">2024-05</time>"_s));
    CHECK(text.count(u"<li "_s) == text.count(u"</li>"_s));
    CHECK(text.count(u"<figure>"_s) == 4);
}

TEST_CASE("The calendar holds whole days only, in short lines")
{
    const QByteArray bytes = written(ChronologyFormat::Icalendar).toUtf8();
    CHECK(bytes.count("BEGIN:VEVENT") == 1);
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20231004\r\n"));
    CHECK(bytes.contains("DTEND;VALUE=DATE:20231006\r\n"));
    CHECK(bytes.contains("SUMMARY:Kedua pihak sepakat\\; <i>lagi</i>\\, & lagi\r\n"));
    CHECK(bytes.contains("STATUS:TENTATIVE"));
    for (const QByteArray& line : bytes.split('\n')) {
        INFO(line.toStdString());
        CHECK(line.size() <= 76); // 75 octets and the return
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character is cut
    }
}

TEST_CASE("TimelineJS gets the dated events with their precision")
{
    const QJsonArray events
        = QJsonDocument::fromJson(written(ChronologyFormat::TimelineJs).toUtf8()).object().value("events"_L1).toArray();
    REQUIRE(events.size() == 2);
    const QJsonObject agreement = events[0].toObject();
    CHECK(agreement.value("start_date"_L1).toObject().value("day"_L1).toInt() == 4);
    CHECK(agreement.value("end_date"_L1).toObject().value("day"_L1).toInt() == 5);
    CHECK(agreement.value("display_date"_L1)
              .toString()
              .contains(u"Weekday and date disagree, 2023-10-04 is a Wednesday"_s));
    const QJsonObject meeting = events[1].toObject().value("start_date"_L1).toObject();
    CHECK(meeting.value("month"_L1).toInt() == 5);
    CHECK(!meeting.contains("day"_L1));
}

TEST_CASE("The picture is well-formed and has a mark for every event, dated or not")
{
    const QByteArray bytes = written(ChronologyFormat::Svg).toUtf8();
    QXmlStreamReader reader(bytes);
    int marks = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        marks += reader.isStartElement() && reader.attributes().value("role"_L1) == "listitem"_L1 ? 1 : 0;
    }
    INFO(reader.errorString().toStdString());
    CHECK(!reader.hasError());
    CHECK(marks == 3);
}

TEST_CASE("Columns are counted as a terminal shows them")
{
    CHECK(displayWidth(u"abc") == 3);
    CHECK(displayWidth(u"日本") == 4);
    CHECK(displayWidth(QStringLiteral(u"ký").normalized(QString::NormalizationForm_D)) == 2);
    CHECK(padded(u"日本", 6) == u"日本  "_s);
    CHECK(padded(u"abcdef", 3) == u"abcdef"_s);
}
