#include "app/jobs/analysis_job.h"
#include "app/jobs/merge_job.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using jobs::AnalysisJob;
using jobs::MergeJob;
using jobs::Outcome;

namespace {

constexpr int patience = 60000; // milliseconds; sanitizers are slow

std::shared_ptr<jobs::SharedAnalyser> analyser()
{
    static const auto shared = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
        .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}});
    return shared;
}

QStringList writeArticles(const QTemporaryDir& folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(i)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 23 November 2021.\n");
        paths.append(file.fileName());
    }
    return paths;
}

/// What a job said, in order.
struct Record {
    explicit Record(const AnalysisJob& job)
    {
        QObject::connect(&job, &AnalysisJob::articleReady, &job, [this](const QString& path, const auto& article) {
            ended.append(path);
            articles.push_back(article);
        });
        QObject::connect(&job, &AnalysisJob::articleFailed, &job,
                         [this](const QString& path, const base::Error& error) {
                             ended.append(path);
                             errors.append(error.sentence);
                         });
        QObject::connect(&job, &AnalysisJob::finished, &job, [this](Outcome outcome) { outcomes.append(outcome); });
    }

    QStringList ended;
    QStringList errors;
    QList<Outcome> outcomes;
    std::vector<std::shared_ptr<const domain::AnalysedArticle>> articles;
};

} // namespace

TEST_CASE("Files end in the order given, each as an article or an error, and the job finishes once")
{
    const QTemporaryDir folder;
    QStringList paths = writeArticles(folder, 20);
    paths.insert(3, folder.filePath(u"missing.txt"_s));
    AnalysisJob job(analyser(), 3);
    Record record(job);
    QSignalSpy progress(&job, &AnalysisJob::progressChanged);
    job.start(paths);
    CHECK(job.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }, patience));
    CHECK(record.ended == paths);
    CHECK(record.errors.size() == 1);
    CHECK(record.outcomes == QList {Outcome::Completed});
    REQUIRE(progress.size() == 21);
    CHECK(progress.last() == QVariantList {qsizetype(21), qsizetype(21)});
    REQUIRE(record.articles.size() == 20);
    CHECK(record.articles.front()->analysis.mentions.size() >= 2);
}

TEST_CASE("Nothing to do is done at once")
{
    AnalysisJob job(analyser(), 2);
    Record record(job);
    job.start({});
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }, patience));
    CHECK(record.outcomes == QList {Outcome::Completed});
}

TEST_CASE("Without the program's own lists the texts are there all the same, and the fault is told once")
{
    const QTemporaryDir folder;
    const QStringList paths = writeArticles(folder, 5);
    AnalysisJob job(std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
                        .lexiconFolder = folder.filePath(u"none"_s), .eventFolder = {}, .userTrackFolders = {}}),
                    2);
    Record record(job);
    QSignalSpy faults(&job, &AnalysisJob::listsMissing);
    job.start(paths);
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }, patience));
    CHECK(faults.size() == 1);
    CHECK(record.errors.isEmpty());
    REQUIRE(record.articles.size() == 5);
    CHECK(record.articles.front()->article.text.startsWith(u"Jepang"_s));
    CHECK(record.articles.front()->analysis.mentions.empty());
}

TEST_CASE("After cancelling nothing comes any more")
{
    const QTemporaryDir folder;
    const QStringList paths = writeArticles(folder, 200);
    AnalysisJob job(analyser(), 2);
    Record record(job);
    job.start(paths);
    REQUIRE(QTest::qWaitFor([&] { return record.ended.size() >= 5; }, patience));
    job.cancel();
    CHECK(!job.isRunning());
    CHECK(record.outcomes == QList {Outcome::Cancelled});
    const qsizetype before = record.ended.size();
    QTest::qWait(50);
    CHECK(record.ended.size() == before);
    job.cancel(); // a second time changes nothing
    CHECK(record.outcomes.size() == 1);
}

TEST_CASE("A new start drops what the old one had not said yet")
{
    const QTemporaryDir folder;
    const QStringList paths = writeArticles(folder, 50);
    AnalysisJob job(analyser(), 2);
    Record record(job);
    job.start(paths);
    job.start({paths.last()});
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }, patience));
    CHECK(record.ended == QStringList {paths.last()});
    CHECK(record.outcomes == QList {Outcome::Cancelled, Outcome::Completed});
}

TEST_CASE("A job may be destroyed while it runs, and be cancelled by what it tells")
{
    const QTemporaryDir folder;
    const QStringList paths = writeArticles(folder, 50);
    {
        AnalysisJob job(analyser(), 2);
        job.start(paths);
    }
    AnalysisJob job(analyser(), 2);
    Record record(job);
    QObject::connect(&job, &AnalysisJob::articleReady, &job, [&job] { job.cancel(); });
    job.start(paths);
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }, patience));
    CHECK(record.ended.size() == 1);
    CHECK(record.outcomes == QList {Outcome::Cancelled});
}

TEST_CASE("Merging answers the newest list, and names articles by their numbers")
{
    const QTemporaryDir folder;
    AnalysisJob job(analyser(), 2);
    Record record(job);
    job.start(writeArticles(folder, 2));
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }, patience));
    MergeJob merge;
    std::vector<std::shared_ptr<const domain::Chronology>> answers;
    QObject::connect(&merge, &MergeJob::finished, &merge,
                     [&](const auto& chronology) { answers.push_back(chronology); });
    merge.start([&] { return jobs::mergeInput({{7, record.articles[0]}}); });
    merge.start([&] { return jobs::mergeInput({{1, record.articles[0]}, {3, record.articles[1]}}); });
    REQUIRE(QTest::qWaitFor([&] { return !merge.isRunning(); }, patience));
    QTest::qWait(20);
    REQUIRE(answers.size() == 1);
    REQUIRE(!answers[0]->empty());
    for (const domain::ChronologyEvent& event : *answers[0]) {
        for (const domain::Evidence& evidence : event.evidences) {
            CHECK((evidence.article == 1 || evidence.article == 3));
        }
    }
}
