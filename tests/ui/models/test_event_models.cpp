#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/date_words.h"
#include "ui/models/event_words.h"
#include "ui/models/filtered_events.h"
#include "ui/models/passages.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::models;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

struct Fixture {
    Collection collection;
    EventFilter filter;
    EventTableModel model {collection, TrackNames(support::tracks()), english};
    FilteredEvents shown {model, filter};

    QString cell(int row, int column) const { return shown.index(row, column).data().toString(); }

    QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < shown.rowCount(); ++row) {
            cells << cell(row, column);
        }
        return cells;
    }
};

QString inWords(QStringView edtf)
{
    return dateInWords(domain::Edtf::parse(edtf).value(), english);
}

QString inBrief(QStringView edtf)
{
    return dateInBrief(domain::Edtf::parse(edtf).value());
}

} // namespace

TEST_CASE("the event models keep the rules of item models while everything changes")
{
    Fixture f;
    const QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester shownTester(&f.shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    support::fillWithSamples(f.collection);
    f.filter.setWords(u"siber"_s);
    f.filter.setConflictsOnly(true);
    f.shown.sort(EventTableModel::TitleColumn, Qt::DescendingOrder);
    f.filter.clear();
    f.collection.remove(0);
    f.collection.setChronology({});
    CHECK(f.shown.rowCount() == 0);
}

TEST_CASE("a row says when, what, which kind and track, how many sources, and what became of it")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    const int row = f.shown.rowOf(u"e0-0"_s);
    CHECK(f.cell(row, EventTableModel::DateColumn) == u"2021-11-24"_s);
    CHECK(f.cell(row, EventTableModel::TitleColumn) == u"Jepang dan Vietnam teken kerja sama siber"_s);
    CHECK(f.cell(row, EventTableModel::KindColumn) == u"agreement"_s);
    CHECK(f.cell(row, EventTableModel::TrackColumn) == u"Japan–Vietnam"_s);
    CHECK(f.cell(row, EventTableModel::SourcesColumn) == u"2 (1 origin)"_s);
    CHECK(f.cell(row, EventTableModel::StatusColumn) == u"○ suggested"_s);
}

TEST_CASE("a date in conflict carries its sign and asks for a check")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    const int row = f.shown.rowOf(u"e0-1"_s);
    CHECK(f.cell(row, EventTableModel::DateColumn) == u"2023-10-04/05 ⚠"_s);
    CHECK(f.cell(row, EventTableModel::StatusColumn) == u"needs check"_s);
    CHECK(f.shown.index(row, 0).data(Qt::AccessibleTextRole).toString() == u"2023-10-04/05, dates disagree"_s);
}

TEST_CASE("the tool tip holds the sentence and reads none of it as markup")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    const QString tip = f.shown.index(f.shown.rowOf(u"e3-1"_s), 1).data(Qt::ToolTipRole).toString();
    CHECK(
        tip
        == u"<qt><b>Japan hands over equipment &lt;b&gt;&amp; friends&lt;/b&gt;</b><br>30 April 2024 · aid · ○ "
           u"suggested"
           "<br>“On 30 April 2024 Japan handed over equipment to Indonesia &lt;b&gt;&amp; friends&lt;/b&gt;.”</qt>"_s);
    CHECK(f.model.description(f.model.rowOf(u"e3-1"_s)).endsWith(u"Indonesia <b>& friends</b>.”"_s));
}

TEST_CASE("undated events come last whichever way dates are sorted")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    CHECK(f.column(EventTableModel::DateColumn).constFirst() == u"1973"_s);
    CHECK(f.column(EventTableModel::DateColumn).constLast() == u"undated"_s);
    f.shown.sort(EventTableModel::DateColumn, Qt::DescendingOrder);
    CHECK(f.column(EventTableModel::DateColumn).constFirst() == u"2024-09~"_s);
    CHECK(f.column(EventTableModel::DateColumn).constLast() == u"undated"_s);
}

TEST_CASE("other columns sort by what they mean")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.shown.sort(EventTableModel::TrackColumn);
    CHECK(f.cell(0, EventTableModel::TrackColumn) == u"Japan–ASEAN"_s);
    CHECK(f.column(EventTableModel::TrackColumn).constLast() == u"Japan–others"_s);
    f.shown.sort(EventTableModel::SourcesColumn, Qt::DescendingOrder);
    CHECK(f.column(EventTableModel::SourcesColumn).contains(u"2 (1 origin)"_s));
}

TEST_CASE("words are looked for in titles and sentences, accents and width aside")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.filter.setWords(u"doi tac toan dien"_s);
    CHECK(f.column(EventTableModel::DateColumn) == QStringList {u"2023-11"_s});
    f.filter.setWords(u"ｻｲﾊﾞｰ ASEAN"_s);
    CHECK(f.column(EventTableModel::DateColumn) == QStringList {u"2024-02-08"_s});
    f.filter.setWords(u"budi"_s); // stands in the sentence only
    CHECK(f.column(EventTableModel::DateColumn) == QStringList {u"2023-10-04/05 ⚠"_s});
    f.filter.setWords(u"no such words"_s);
    CHECK(f.shown.rowCount() == 0);
}

TEST_CASE("filters narrow together")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.filter.setTracks({u"japan-vietnam"_s});
    CHECK(f.shown.rowCount() == 4);
    f.filter.setKinds({domain::EventKind::Partnership});
    CHECK(f.shown.rowCount() == 1);
    f.filter.setConflictsOnly(true);
    CHECK(f.shown.rowCount() == 0);
    CHECK(f.shown.rowOf(u"e0-1"_s) == -1);
    f.filter.clear();
    CHECK(f.shown.rowCount() == 10);
}

TEST_CASE("a date in words is never finer than the date")
{
    CHECK(inWords(u"1973") == u"1973"_s);
    CHECK(inWords(u"2023-09") == u"September 2023"_s);
    CHECK(inWords(u"2021-11-23") == u"23 November 2021"_s);
    CHECK(inWords(u"2023-10-05/2023-10-06") == u"5–6 October 2023"_s);
    CHECK(inWords(u"2023-09-30/2023-10-01") == u"30 September 2023 – 1 October 2023"_s);
    CHECK(inWords(u"2025-05~") == u"about May 2025"_s);
    CHECK(inWords(u"2022?") == u"2022 (uncertain)"_s);
    CHECK(inWords(u"2022-21") == u"spring 2022"_s);
    CHECK(inWords(u"2024-34") == u"quarter 2 of 2024"_s);
    CHECK(inWords(u"202X") == u"the 2020s"_s);
    CHECK(inWords(u"2019/..") == u"from 2019"_s);
    CHECK(inWords(u"../2019") == u"until 2019"_s);
    CHECK(inWords(u"XXXX-11-23") == u"XXXX-11-23"_s);
}

TEST_CASE("an interval in brief writes once what its ends share")
{
    CHECK(inBrief(u"2023-10-04/2023-10-05") == u"2023-10-04/05"_s);
    CHECK(inBrief(u"2023-09-30/2023-10-01") == u"2023-09-30/10-01"_s);
    CHECK(inBrief(u"2023-12-31/2024-01-01") == u"2023-12-31/2024-01-01"_s);
    CHECK(inBrief(u"2024-04/2024-06") == u"2024-04/2024-06"_s);
    CHECK(inBrief(u"2025-05-14~/2025-05-15") == u"2025-05-14~/2025-05-15"_s);
}

TEST_CASE("the best passage that can be shown is found, and none that does not fit")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    const auto place = bestPlace(f.collection, *f.collection.eventById(u"e2-0"_s));
    REQUIRE(place.has_value());
    CHECK(place->row == 2);
    CHECK(bestEvidence(f.collection, *f.collection.eventById(u"e2-0"_s))
              ->passage.startsWith(u"日本とASEANは2024年2月8日"));

    f.collection.setError(2, {});
    CHECK_FALSE(bestPlace(f.collection, *f.collection.eventById(u"e2-0"_s)).has_value());
    CHECK(f.shown.index(f.shown.rowOf(u"e2-0"_s), 1).data(Qt::ToolTipRole).toString().contains(u"2024"_s));
}

TEST_CASE("sources are counted by article and by origin")
{
    domain::ChronologyEvent event;
    event.evidences = {{.article = 0, .event = 0, .origin = u"a"_s}, {.article = 0, .event = 1, .origin = u"a"_s}};
    event.origins = 1;
    CHECK(sourcesInBrief(event) == u"1"_s);
    CHECK(sourcesInWords(event) == u"1 article"_s);
    event.evidences.push_back({.article = 1, .event = 0, .origin = u"a"_s});
    event.evidences.push_back({.article = 2, .event = 0, .origin = u"b"_s});
    event.origins = 2;
    CHECK(sourcesInBrief(event) == u"3 (2 origins)"_s);
    CHECK(sourcesInWords(event) == u"3 articles, 2 origins"_s);
    event.evidences.pop_back();
    event.origins = 2;
    CHECK(sourcesInBrief(event) == u"2"_s);
}
