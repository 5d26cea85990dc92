#include "app/exports/chronology_choice.h"
#include "app/exports/chronology_formats.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include "sample_chronology.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

namespace {

/// e1: confirmed, with the earlier reading preferred; e2: rejected; e3: not decided.
std::vector<domain::Decision> decisions()
{
    domain::Decision confirmed {.event = u"e1"_s,
                                .status = domain::DecisionStatus::Confirmed,
                                .by = u"Sari"_s,
                                .at = QDateTime(QDate(2025, 6, 2), QTime(9, 30), QTimeZone::UTC),
                                .preferredDate = domain::Edtf::day(QDate(2023, 10, 4)),
                                .readings = {},
                                .reason = u"kedutaan, <lisan>"_s,
                                .note = u"tanya lagi"_s};
    domain::Decision rejected {.event = u"e2"_s,
                               .status = domain::DecisionStatus::Rejected,
                               .by = {},
                               .at = {},
                               .preferredDate = {},
                               .readings = {},
                               .reason = {},
                               .note = {}};
    return {confirmed, rejected};
}

struct Decided {
    SampleChronology sample;
    std::vector<domain::Decision> made = decisions();

    [[nodiscard]] ChronologyView view() const
    {
        ChronologyView view = sample.view();
        view.decisions = made;
        view.scope = u"all articles"_s;
        view.filter = u"kind=agreement"_s;
        view.made = QDateTime(QDate(2025, 6, 2), QTime(23, 59), QTimeZone::UTC);
        return view;
    }
};

QStringList idsOf(const domain::Chronology& events)
{
    QStringList ids;
    for (const auto& event : events) {
        ids.append(event.id);
    }
    return ids;
}

} // namespace

TEST_CASE("Suggestions are left out as soon as a person has decided anything")
{
    CHECK(usualStatuses({}, {}) == (Statuses::Confirmed | Statuses::Suggested));
    CHECK(usualStatuses({}, decisions()) == StatusChoice(Statuses::Confirmed));
    const Decided decided;
    const auto events = decided.view().events;
    CHECK(idsOf(chosenEvents(events, decided.made, usualStatuses(events, decided.made))) == QStringList {u"e1"_s});
    CHECK(idsOf(chosenEvents(events, decided.made, Statuses::Confirmed | Statuses::Suggested))
          == QStringList({u"e1"_s, u"e3"_s}));
    CHECK(idsOf(chosenEvents(events, {}, usualStatuses({}, {}))) == QStringList({u"e1"_s, u"e2"_s, u"e3"_s}));
}

TEST_CASE("The person's date leads and puts the event in its place")
{
    const Decided decided;
    auto moved = decided.made;
    moved[0].preferredDate = domain::Edtf::day(QDate(2024, 12, 1)); // behind e2, of May 2024
    CHECK(idsOf(chosenEvents(decided.view().events, moved,
                             Statuses::Confirmed | Statuses::Suggested | Statuses::Rejected))
          == QStringList({u"e2"_s, u"e1"_s, u"e3"_s}));
    CHECK(dateOf(decided.view(), decided.view().events[0]) == u"2023-10-04"_s);
    CHECK(!hasOpenConflict(decided.view(), decided.view().events[0]));
    CHECK(hasOpenConflict(decided.sample.view(), decided.sample.view().events[0]));
}

TEST_CASE("The head of every format states scope, filter and counts")
{
    const Decided decided;
    const ChronologyView view = decided.view();
    CHECK(countsOf(view)
          == ChronologyCounts {
              .events = 3, .confirmed = 1, .suggested = 1, .rejected = 1, .openConflicts = 0, .articles = 2});
    const QString summary = u"3 events (1 confirmed, 1 suggested, 1 rejected) · scope: all articles · "
                            u"filter: kind=agreement · 2 articles · made 2025-06-02"_s;
    CHECK(summaryOf(view) == summary);
    CHECK(summaryOf(decided.sample.view()) == u"3 events · 1 with an open date conflict · 2 articles"_s);
    for (const auto format : {ChronologyFormat::Markdown, ChronologyFormat::Html, ChronologyFormat::TimelineJs,
                              ChronologyFormat::Svg, ChronologyFormat::Odt}) {
        CHECK(writeChronology(view, format).contains(summary.toUtf8()));
    }
    const QString calendar = QString::fromUtf8(writeChronology(view, ChronologyFormat::Icalendar));
    CHECK(QString(calendar)
              .remove(u"\r\n "_s)
              .contains(u"X-WR-CALDESC:3 events (1 confirmed\\, 1 suggested\\, 1 rejected) · scope: all articles"_s));
    const QJsonObject root = QJsonDocument::fromJson(writeChronology(view, ChronologyFormat::Json)).object();
    CHECK(root.value("scope"_L1).toString() == u"all articles"_s);
    CHECK(root.value("counts"_L1).toObject().value("confirmed"_L1).toInt() == 1);
    const QByteArray csv = writeChronology(view, ChronologyFormat::Csv,
                                           {.byteOrderMark = ByteOrderMark::Yes, .summaryLine = SummaryLine::Yes});
    CHECK(csv.startsWith("\xef\xbb\xbf# Chronology: 3 events (1 confirmed · 1 suggested · 1 rejected) · "));
    CHECK(csv.split('\n').at(1).startsWith("event_id,"));
}

TEST_CASE("A decision is written with who, when, why, and the readings that lost")
{
    const Decided decided;
    const QString words = u"confirmed by Sari on 2025-06-02; prefers 2023-10-04 (kedutaan, <lisan>)"_s;
    CHECK(decisionWords(decided.view(), decided.view().events[0]) == words);
    const QString markdown = QString::fromUtf8(writeChronology(decided.view(), ChronologyFormat::Markdown));
    CHECK(markdown.contains(u"## 2023-10-04 – "_s));
    CHECK(!markdown.contains(u"[conflicting]"_s));
    CHECK(markdown.contains(
        u"Readings: Weekday and date disagree, 2023-10-04 is a Wednesday: 2023-10-04 or 2023-10-05"_s));
    CHECK(markdown.contains(u"- Note: tanya lagi"_s));
    const QString html = QString::fromUtf8(writeChronology(decided.view(), ChronologyFormat::Html));
    CHECK(html.contains(words.toHtmlEscaped()));
    CHECK(html.contains(u"Dates that differed: Weekday and date disagree"_s));
    const QJsonObject event = QJsonDocument::fromJson(writeChronology(decided.view(), ChronologyFormat::Json))
                                  .object()
                                  .value("events"_L1)
                                  .toArray()
                                  .at(0)
                                  .toObject();
    CHECK(event.value("edtf"_L1).toString() == u"2023-10-04/2023-10-05"_s); // what the machine found stays
    const QJsonObject decision = event.value("decision"_L1).toObject();
    CHECK(decision.value("status"_L1).toString() == u"confirmed"_s);
    CHECK(decision.value("preferred"_L1).toString() == u"2023-10-04"_s);
    CHECK(decision.value("at"_L1).toString() == u"2025-06-02T09:30:00.000Z"_s);
}

TEST_CASE("The CSV has the columns of the published schema, one row an evidence, decisions in them")
{
    const Decided decided;
    const QStringList rows = QString::fromUtf8(writeChronology(decided.view(), ChronologyFormat::Csv))
                                 .split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(rows.size() == 5);
    const QStringList columns = rows[0].split(u',');
    for (const char* name :
         {"event_id",      "date_edtf", "date_earliest", "date_latest",     "date_status",     "title",
          "kind",          "parties",   "place",         "status",          "origins",         "evidence_id",
          "evidence_rank", "outlet",    "article_title", "author",          "published",       "published_from",
          "language",      "paragraph", "quote",         "date_as_written", "resolution_rule", "inferred_parts",
          "conflict",      "note",      "file",          "sha256",          "confirmed_by",    "confirmed_at"}) {
        INFO(name);
        CHECK(columns.count(QString::fromLatin1(name)) == 1);
    }
    CHECK(rows[1].contains(u",tanya lagi,"_s));
    CHECK(rows[1].endsWith(u",Sari,2025-06-02T09:30:00Z,confirmed,\"kedutaan, <lisan>\""_s));
    CHECK(rows[3].endsWith(u",,,rejected,"_s));
    CHECK(rows[4].endsWith(u",,,suggested,"_s));
}

TEST_CASE("Printed forms are the same bytes each time and carry the date they are told")
{
    const Decided decided;
    for (const auto format : {ChronologyFormat::Odt, ChronologyFormat::Pdf}) {
        const QByteArray once = writeChronology(decided.view(), format);
        CHECK(once.size() > 2000);
        CHECK(once == writeChronology(decided.view(), format));
    }
    const QByteArray pdf = writeChronology(decided.view(), ChronologyFormat::Pdf);
    CHECK(pdf.contains("/CreationDate (D:20250602235900Z)"));
    CHECK(!pdf.contains("/CreationDate (D:2026"));
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype table = pdf.sliced(start, pdf.indexOf('\n', start) - start).toLongLong();
    CHECK(pdf.sliced(table).startsWith("xref\n0 "));
    // The first object stands where the table says.
    const qsizetype entry = pdf.indexOf("\n", pdf.indexOf("\n", table) + 1) + 1 + 20;
    CHECK(pdf.sliced(pdf.sliced(entry, 10).toLongLong()).startsWith("1 0 obj"));
    CHECK(
        writeChronology(decided.view(), ChronologyFormat::Odt).sliced(30).startsWith("mimetypeapplication/vnd.oasis"));
}

TEST_CASE("Decisions as they are kept are told with what lost; passages that a person chose need no machine")
{
    domain::EventDecision kept {.id = u"mine"_s,
                                .verdict = domain::EventVerdict::Confirmed,
                                .passages = {},
                                .fields = {},
                                .settlement = domain::DateSettlement::Preferred,
                                .readings
                                = {domain::Edtf::day(QDate(2023, 10, 4)), domain::Edtf::day(QDate(2023, 10, 5))},
                                .reason = u"kata kedutaan"_s,
                                .decidedBy = u"Sari"_s,
                                .decidedAt = 1748856600000};
    kept.fields.date = domain::Edtf::day(QDate(2023, 10, 5));
    const auto decisions = decisionsFrom(std::span(&kept, 1));
    REQUIRE(decisions.size() == 1);
    CHECK(decisions[0].preferredDate == kept.fields.date);
    const SampleChronology sample;
    ChronologyView view = sample.view();
    domain::ChronologyEvent mine;
    mine.id = u"mine"_s;
    mine.date = kept.fields.date;
    mine.review = domain::DecisionStatus::Confirmed;
    mine.title = u"Acara <saya>"_s;
    mine.origins = 1;
    mine.evidences = {{.article = 0, .event = -1, .origin = u"o"_s, .range = {0, 5}, .passage = u"dari teks"_s},
                      {.article = -1, .event = -1, .origin = u"o"_s, .range = {900, 950}, .passage = u"teks hilang"_s}};
    view.events = std::span(&mine, 1);
    view.decisions = decisions;
    CHECK(usualStatuses(view.events, {}) == StatusChoice(Statuses::Confirmed));
    for (const QString& name : chronologyFormatNames()) {
        INFO(name.toStdString());
        CHECK(!writeChronology(view, chronologyFormatFromName(name).value()).isEmpty());
    }
    const QString markdown = QString::fromUtf8(writeChronology(view, ChronologyFormat::Markdown));
    CHECK(markdown.contains(u"1 event (1 confirmed, 0 suggested) · 1 article"_s));
    CHECK(markdown.contains(u"Readings: 2023-10-04 or 2023-10-05"_s));
    CHECK(markdown.contains(u"> dari teks"_s));
    CHECK(markdown.contains(u"> teks hilang"_s));
    view.decisions = {}; // the chronology alone says that it is confirmed
    CHECK(decisionWords(view, mine) == u"confirmed"_s);
}

TEST_CASE("Dates that a person left open on purpose are open to whoever reads the export, and said to be left so")
{
    Decided decided;
    decided.made[0].preferredDate.reset();
    decided.made[0].readings = {domain::Edtf::day(QDate(2023, 10, 4)), domain::Edtf::day(QDate(2023, 10, 5))};
    domain::Chronology events(decided.view().events.begin(), decided.view().events.end());
    events[0].conflict.reset(); // looked at: the window asks no more
    const auto shown = [&] {
        ChronologyView view = decided.view();
        view.events = events;
        return view;
    };
    const ChronologyView view = shown();
    CHECK(hasOpenConflict(view, view.events[0]));
    CHECK(countsOf(view).openConflicts == 1);
    const QString page = QString::fromUtf8(writeChronology(view, ChronologyFormat::Html));
    CHECK(page.contains(u"⚠ Dates left open: 2023-10-04 or 2023-10-05"_s));
    CHECK(QString::fromUtf8(writeChronology(view, ChronologyFormat::Markdown)).contains(u"[conflicting]"_s));
    SECTION("readings that lie in one another are no conflict")
    {
        decided.made[0].readings = {domain::Edtf::day(QDate(2023, 10, 4)), domain::Edtf::month(2023, 10)};
        CHECK_FALSE(hasOpenConflict(shown(), events[0]));
    }
    SECTION("nor are those of a rejected event")
    {
        decided.made[0].status = domain::DecisionStatus::Rejected;
        CHECK_FALSE(hasOpenConflict(shown(), events[0]));
    }
}

TEST_CASE("A party that no article names is called as the lists have it")
{
    const Decided decided;
    domain::Party alliance;
    alliance.id = u"Q7184"_s;
    alliance.names = {{domain::Language::English, u"North Atlantic Treaty Organization"_s}};
    ChronologyView view = decided.view();
    CHECK(entityNameOf(view, view.events[0], u"Q7184"_s) == u"Q7184"_s);
    const std::vector parties {alliance};
    view.parties = parties;
    CHECK(entityNameOf(view, view.events[0], u"Q7184"_s) == u"North Atlantic Treaty Organization"_s);
    CHECK(entityNameOf(view, view.events[0], u"Q1"_s) == u"Q1"_s);
}
