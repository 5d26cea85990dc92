#include "app/jobs/import_job.h"
#include "app/jobs/reanalysis_job.h"
#include "app/jobs/search_job.h"
#include "app/library/article_store.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include "import_place.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::jobs;

namespace {

/// Counts the ends of a job's runs.
struct Ends {
    explicit Ends(const LibraryJob& job)
    {
        QObject::connect(&job, &LibraryJob::finished, &job, [this](Outcome outcome) { outcomes.append(outcome); });
        QObject::connect(&job, &LibraryJob::failed, &job,
                         [this](const base::Error& error) { errors.append(error.kind); });
    }
    QList<Outcome> outcomes;
    QList<base::ErrorKind> errors;
};

bool waitFor(const LibraryJob& job)
{
    return QTest::qWaitFor([&] { return !job.isRunning(); }, patience);
}

qint64 articlesIn(const ImportPlace& place)
{
    const auto database = place.open();
    return library::SummaryStore(*database).count().value();
}

} // namespace

TEST_CASE("An import job takes more files while it runs and finishes once")
{
    const ImportPlace place;
    ImportJob job(place.library(), sharedAnalyser(), 2);
    Ends ends(job);
    qsizetype settled = 0;
    QObject::connect(&job, &ImportJob::filesImported, &job,
                     [&](const QList<ImportedFile>& files) { settled += files.size(); });
    QSignalSpy progress(&job, &LibraryJob::progressChanged);
    job.start(place.writeStories(10), juneFirst());
    job.start(place.writeStories(10, 100), juneFirst());
    REQUIRE(waitFor(job));
    CHECK(ends.outcomes == QList {Outcome::Completed});
    CHECK(job.summary().added == 20);
    CHECK(settled == 20);
    CHECK(articlesIn(place) == 20);
    REQUIRE_FALSE(progress.isEmpty());
    CHECK(progress.last() == QVariantList {qsizetype(20), qsizetype(20)});

    job.start({place.clippings()}, juneFirst()); // a run of its own
    REQUIRE(waitFor(job));
    CHECK(job.summary().added == 0);
    CHECK(job.summary().known.size() == 20);
    CHECK(ends.outcomes.size() == 2);
}

TEST_CASE("A cancelled import job finishes once, and can be started again")
{
    const ImportPlace place;
    ImportJob job(place.library(), sharedAnalyser(), 1);
    Ends ends(job);
    const QStringList paths = place.writeStories(120);
    QObject::connect(&job, &ImportJob::filesImported, &job, [&] { job.cancel(); });
    job.start(paths, juneFirst());
    REQUIRE(waitFor(job));
    CHECK(ends.outcomes == QList {Outcome::Cancelled});
    const qint64 kept = articlesIn(place);
    CHECK(kept > 0);
    CHECK(kept < 120);
    CHECK(job.summary().added == kept);
}

TEST_CASE("A job that goes in the middle leaves a sound library")
{
    const ImportPlace place;
    {
        ImportJob job(place.library(), sharedAnalyser(), 2);
        job.start(place.writeStories(50), juneFirst());
        QTest::qWait(5);
    }
    const auto database = place.open();
    CHECK(library::checkIntegrity(*database, library::Check::Full).has_value());
}

TEST_CASE("A library that is not there is one error and one end")
{
    const ImportPlace place;
    ImportJob job({place.clippings() + u"/nowhere"_s}, sharedAnalyser());
    Ends ends(job);
    job.start(place.writeStories(2), juneFirst());
    REQUIRE(waitFor(job));
    CHECK(ends.outcomes == QList {Outcome::Failed});
    CHECK(ends.errors == QList {base::ErrorKind::NotFound});
}

TEST_CASE("Articles of an older version are analysed again, with what a person corrected, which stays")
{
    const ImportPlace place;
    const QString path = place.write(u"undated.txt"_s,
                                     "Jepang dan Vietnam meneken nota keamanan siber di Tokyo, Selasa.\n"
                                     "Nota itu berlaku lima tahun dan diteken dua menteri.\n");
    ImportJob import(place.library(), sharedAnalyser());
    import.start({path}, juneFirst());
    REQUIRE(waitFor(import));
    const auto database = place.open();
    library::ArticleStore store(*database);
    const domain::ArticleId id {1};
    domain::ArticleEdits edits;
    edits.title = u"My title"_s;
    edits.published = domain::Edtf::day(QDate(2021, 11, 24));
    REQUIRE(store.setEdits(id, edits).has_value());
    REQUIRE_FALSE(store.load(id)->article.analysis.published.has_value());
    REQUIRE(database->execute(u"UPDATE article SET analysis_version = 'older'"_s).has_value());

    ReanalysisJob job(place.library(), sharedAnalyser());
    Ends ends(job);
    QSignalSpy progress(&job, &LibraryJob::progressChanged);
    job.start();
    REQUIRE(waitFor(job));
    CHECK(ends.outcomes == QList {Outcome::Completed});
    const auto again = store.load(id);
    REQUIRE(again.has_value());
    CHECK(again->analysisVersion == sharedAnalyser()->version());
    CHECK(again->edits == edits);
    REQUIRE(again->article.analysis.published.has_value());
    CHECK(again->article.analysis.published->from == domain::PublishedFrom::User);
    CHECK(store.analysedOtherwise(sharedAnalyser()->version(), 10)->empty());

    job.start(); // nothing is left to do
    REQUIRE(waitFor(job));
    CHECK(progress.last() == QVariantList {qsizetype(0), qsizetype(0)});
}

TEST_CASE("Only the newest question of a search is answered")
{
    const ImportPlace place;
    ImportJob import(place.library(), sharedAnalyser());
    import.start(place.writeStories(12), juneFirst());
    REQUIRE(waitFor(import));

    SearchJob job(place.library());
    std::vector<SearchAnswer> answers;
    std::vector<FoundPassage> passages;
    QObject::connect(&job, &SearchJob::found, &job, [&](const SearchAnswer& answer) { answers.push_back(answer); });
    QObject::connect(&job, &SearchJob::passagesFound, &job, [&](const std::vector<FoundPassage>& found) {
        passages.insert(passages.end(), found.begin(), found.end());
    });
    for (const QString& typed : {u"v"_s, u"vi"_s, u"viet"_s, u"vietnam "_s}) {
        job.find(typed);
    }
    REQUIRE(QTest::qWaitFor([&] { return passages.size() == 12; }, patience));
    REQUIRE(answers.size() == 1);
    CHECK(answers[0].typed == u"vietnam "_s);
    CHECK(answers[0].areRanked);
    CHECK(answers[0].hits.size() == 12);
    CHECK(passages[0].passage.text.contains(u"Vietnam"_s));

    job.find(u"nothing-like-this"_s);
    job.cancel();
    job.find(u"delegasi "_s);
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 2; }, patience));
    CHECK(answers[1].typed == u"delegasi "_s);
}

TEST_CASE("A search in a library that is not there fails and can be asked again")
{
    const ImportPlace place;
    SearchJob job({place.clippings() + u"/nowhere"_s});
    int failures = 0;
    QObject::connect(&job, &SearchJob::failed, &job, [&](const base::Error& error) {
        CHECK(error.kind == base::ErrorKind::NotFound);
        ++failures;
    });
    job.find(u"kishi"_s);
    REQUIRE(QTest::qWaitFor([&] { return failures == 1; }, patience));
    job.find(u"kishi"_s);
    REQUIRE(QTest::qWaitFor([&] { return failures == 2; }, patience));
}
