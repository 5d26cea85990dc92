#include "app/jobs/reanalysis_job.h"
#include "app/jobs/search_job.h"
#include "app/library/article_store.h"
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

} // namespace

TEST_CASE("A library that is not there is one error and one end")
{
    const ImportPlace place;
    ReanalysisJob job({place.clippings() + u"/nowhere"_s}, sharedAnalyser());
    Ends ends(job);
    job.start();
    REQUIRE(waitFor(job));
    CHECK(ends.outcomes == QList {Outcome::Failed});
    CHECK(ends.errors == QList {base::ErrorKind::NotFound});
}

TEST_CASE("A cancelled job finishes once, keeps what it did, and goes on when it is started again")
{
    const ImportPlace place;
    place.add(place.writeStories(60));
    const auto database = place.open();
    REQUIRE(database->execute(u"UPDATE article SET analysis_version = 'older'"_s).has_value());
    library::ArticleStore store(*database);
    const auto left = [&] { return store.analysedOtherwise(sharedAnalyser()->version(), 100)->size(); };
    ReanalysisJob job(place.library(), sharedAnalyser());
    Ends ends(job);
    QObject::connect(&job, &LibraryJob::progressChanged, &job, [&](qsizetype done) {
        if (done > 0) {
            job.cancel();
        }
    });
    job.start();
    REQUIRE(waitFor(job));
    CHECK(ends.outcomes == QList {Outcome::Cancelled});
    CHECK(left() > 0);
    CHECK(left() < 60);
    job.disconnect(&job);
    job.start();
    REQUIRE(waitFor(job));
    CHECK(left() == 0);
}

TEST_CASE("A job that goes in the middle leaves a sound library")
{
    const ImportPlace place;
    place.add(place.writeStories(50));
    const auto database = place.open();
    REQUIRE(database->execute(u"UPDATE article SET analysis_version = 'older'"_s).has_value());
    {
        ReanalysisJob job(place.library(), sharedAnalyser());
        job.start();
        QTest::qWait(5);
    }
    CHECK(library::checkIntegrity(*database, library::Check::Full).has_value());
}

TEST_CASE("Articles of an older version are analysed again, with what a person corrected, which stays")
{
    const ImportPlace place;
    const QString path = place.write(u"undated.txt"_s,
                                     "Jepang dan Vietnam meneken nota keamanan siber di Tokyo, Selasa.\n"
                                     "Nota itu berlaku lima tahun dan diteken dua menteri.\n");
    place.add({path});
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
    place.add(place.writeStories(12));

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
