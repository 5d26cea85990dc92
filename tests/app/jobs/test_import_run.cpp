#include "app/jobs/import_run.h"
#include "app/library/article_store.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include "import_place.h"
#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::jobs;

namespace {

class Recorder : public base::Progress {
public:
    void report(qsizetype done, qsizetype total) override
    {
        CHECK(done >= lastDone);
        lastDone = done;
        lastTotal = total;
    }
    [[nodiscard]] bool stopRequested() const override { return stopAt >= 0 && lastDone >= stopAt; }

    qsizetype lastDone = 0;
    qsizetype lastTotal = 0;
    qsizetype stopAt = -1;
};

ImportSummary importInto(const ImportPlace& place, const QStringList& paths, int threads = 2,
                         const ImportListener& listener = {})
{
    const auto database = place.open();
    Recorder progress;
    const auto summary = importFiles(*database, *sharedAnalyser(),
                                     {.paths = paths, .added = juneFirst(), .threads = threads}, progress, listener);
    REQUIRE(summary.has_value());
    CHECK(progress.lastDone == progress.lastTotal);
    CHECK(summary->files == summary->added + static_cast<qsizetype>(summary->known.size() + summary->unread.size()));
    return *summary;
}

qint64 articlesIn(const ImportPlace& place)
{
    const auto database = place.open();
    return library::SummaryStore(*database).count().value();
}

} // namespace

TEST_CASE("A folder is imported in the order of its files, and every file that was not read is named with the reason")
{
    const ImportPlace place;
    QStringList paths = place.writeStories(30);
    place.write(u"0007b.txt"_s, {});
    place.write(u"0011b.pdf"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    std::vector<ImportedFile> told;
    const ImportSummary summary = importInto(place, {place.clippings()}, 3, [&](std::span<const ImportedFile> files) {
        told.insert(told.end(), files.begin(), files.end());
    });
    CHECK(summary.files == 32);
    CHECK(summary.added == 30);
    CHECK(summary.nearCopies.empty());
    REQUIRE(summary.unread.size() == 2);
    CHECK(summary.unread[0].path.endsWith(u"0007b.txt"_s));
    CHECK(summary.unread[0].error.kind == base::ErrorKind::Empty);
    CHECK(summary.unread[1].path.endsWith(u"0011b.pdf"_s));
    CHECK_FALSE(summary.unread[1].error.sentence.isEmpty());

    REQUIRE(told.size() == 32);
    CHECK(std::ranges::is_sorted(told, {}, &ImportedFile::path));
    const auto database = place.open();
    const auto rows = library::SummaryStore(*database).page(library::SummaryOrder::AddedFirst, 0, 100).value();
    REQUIRE(rows.size() == 30);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CHECK(rows[i].path == paths[static_cast<qsizetype>(i)]);
        CHECK(rows[i].added == juneFirst());
    }
}

TEST_CASE("What is there already is not added twice: same bytes, same text, and near copies are grouped")
{
    const ImportPlace place;
    place.write(u"a.txt"_s, story(1));
    REQUIRE(importInto(place, {place.clippings()}).added == 1);

    place.write(u"b.txt"_s, story(1)); // the same bytes
    place.write(u"c.txt"_s, "\xEF\xBB\xBF" + story(1)); // the same text
    place.write(u"d.txt"_s, "Tempo, Jakarta.\n" + story(1)); // nearly the same
    place.write(u"e.txt"_s, story(2));
    const ImportSummary summary = importInto(place, {place.clippings()});
    CHECK(summary.added == 2);
    REQUIRE(summary.known.size() == 3);
    CHECK(summary.known[0].fate == ImportFate::SameFile);
    CHECK(summary.known[1].fate == ImportFate::SameFile);
    CHECK(summary.known[2].fate == ImportFate::SameText);
    CHECK(summary.known[2].article == summary.known[0].article);
    REQUIRE(summary.nearCopies.size() == 1);
    CHECK(summary.nearCopies[0].path.endsWith(u"d.txt"_s));
    CHECK(summary.nearCopies[0].copyOf == summary.known[0].article);
    CHECK(articlesIn(place) == 3);
}

TEST_CASE("The same library comes out of one thread and of four")
{
    const ImportPlace one;
    const ImportPlace four;
    importInto(one, one.writeStories(25), 1);
    importInto(four, four.writeStories(25), 4);
    const auto left = one.open();
    const auto right = four.open();
    for (qint64 id = 1; id <= 25; ++id) {
        const auto a = library::ArticleStore(*left).load(domain::ArticleId {id});
        const auto b = library::ArticleStore(*right).load(domain::ArticleId {id});
        REQUIRE(a.has_value());
        REQUIRE(b.has_value());
        CHECK(a->textKey == b->textKey);
        CHECK(a->article.analysis.events.size() == b->article.analysis.events.size());
    }
}

TEST_CASE("A cancelled import keeps what it told and nothing else")
{
    const ImportPlace place;
    const auto database = place.open();
    Recorder progress;
    progress.stopAt = 20;
    qint64 told = 0;
    const auto summary = importFiles(*database, *sharedAnalyser(),
                                     {.paths = place.writeStories(200), .added = juneFirst(), .threads = 2}, progress,
                                     [&](std::span<const ImportedFile> files) { told += qint64(files.size()); });
    REQUIRE(summary.has_value());
    CHECK(summary->added >= 20);
    CHECK(summary->added < 200);
    CHECK(told == summary->added);
    CHECK(library::SummaryStore(*database).count().value() == told);
    CHECK(importInto(place, {place.clippings()}).added == 200 - told); // goes on where it stopped
}

TEST_CASE("Paths are kept absolute, and files that do not exist are named")
{
    const ImportPlace place;
    const ImportSummary summary = importInto(place, {u"no/such/file.txt"_s, place.clippings() + u"/../clippings"_s});
    REQUIRE(summary.unread.size() == 1);
    CHECK(summary.unread[0].path.startsWith(u'/'));
    CHECK(summary.unread[0].error.kind == base::ErrorKind::NotFound);
}

TEST_CASE(
    "A folder of damaged and hostile files is one row each: read, or named with a sentence; and the library is sound")
{
    const ImportPlace place;
    const QDir damaged(QStringLiteral(LINIMASA_SOURCE_DIR "/tests/damaged/formats"));
    QSet<QString> expected;
    for (const QString& name : damaged.entryList(QDir::Files)) {
        if (name != u"README.md"_s && !name.endsWith(u".py"_s) && !name.endsWith(u".zip"_s)) { // clearly no articles
            expected.insert(damaged.filePath(name));
        }
    }
    QStringList rows;
    const ImportSummary summary = importInto(place, {damaged.path()}, 2, [&](std::span<const ImportedFile> files) {
        for (const ImportedFile& file : files) {
            rows.append(file.path);
        }
    });
    CHECK(rows.size() == expected.size());
    CHECK(QSet<QString>(rows.begin(), rows.end()) == expected);
    CHECK(summary.unread.size() >= 30);
    for (const ImportedFile& file : summary.unread) {
        INFO(file.path.toStdString());
        CHECK(file.error.sentence.size() > 20);
    }
    CHECK(articlesIn(place) == summary.added);
    const auto database = place.open();
    CHECK(library::checkIntegrity(*database, library::Check::Full).has_value());
}
