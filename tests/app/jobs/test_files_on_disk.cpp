#include "app/jobs/file_check.h"
#include "app/jobs/folder_watch.h"
#include "app/jobs/locating.h"
#include "app/library/article_store.h"
#include "app/library/summary_store.h"
#include "app/library/watched_folders.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include "import_place.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::jobs;
using domain::ArticleId;
using domain::FileState;

namespace {

bool waitFor(const LibraryJob& job)
{
    return QTest::qWaitFor([&] { return !job.isRunning(); }, patience);
}

FileState stateOf(const ImportPlace& place, ArticleId id)
{
    const auto database = place.open();
    return library::SummaryStore(*database).of(std::vector {id}).value().front().file;
}

} // namespace

TEST_CASE("A file that is gone, changed or saved anew is told, and the kept copy stays")
{
    const ImportPlace place;
    const QStringList paths = place.writeStories(3);
    place.add({place.clippings()});
    const auto database = place.open();
    CHECK(checkFile(*database, ArticleId {1}) == FileState::AsRead);

    REQUIRE(QFile::remove(paths[0]));
    CHECK(checkFile(*database, ArticleId {1}) == FileState::Missing);
    place.write(u"0001.txt"_s, story(77));
    CHECK(checkFile(*database, ArticleId {2}) == FileState::Changed);
    place.write(u"0002.txt"_s, story(2).replace("\n", "\r\n")); // other line ends, the same text
    CHECK(checkFile(*database, ArticleId {3}) == FileState::AsRead);

    CHECK(stateOf(place, ArticleId {1}) == FileState::Missing);
    CHECK(library::ArticleStore(*database).text(ArticleId {2}) == QString::fromUtf8(story(1)));
    CHECK(checkFile(*database, ArticleId {9}).error().kind == base::ErrorKind::NotFound);
}

TEST_CASE("A moved file is located by its text, and another text is refused")
{
    const ImportPlace place;
    const QStringList paths = place.writeStories(2);
    place.add({place.clippings()});
    const QString moved = place.clippings() + u"/moved.txt"_s;
    REQUIRE(QFile::rename(paths[0], moved));
    const auto database = place.open();
    REQUIRE(checkFile(*database, ArticleId {1}) == FileState::Missing);

    CHECK(locateFile(*database, ArticleId {1}, paths[1]) == Location::AnotherText);
    CHECK(stateOf(place, ArticleId {1}) == FileState::Missing);
    CHECK(locateFile(*database, ArticleId {1}, paths[0]).error().kind == base::ErrorKind::NotFound); // gone
    REQUIRE(locateFile(*database, ArticleId {1}, moved) == Location::Here);
    const auto row = library::SummaryStore(*database).of(std::vector {ArticleId {1}}).value().front();
    CHECK(row.path == moved);
    CHECK(row.file == FileState::AsRead);
}

TEST_CASE("Files are located in the background, in the order asked, saved anew with other bytes or not")
{
    const ImportPlace place;
    const QStringList paths = place.writeStories(3);
    place.add({place.clippings()});
    const QString saved = place.write(u"saved.txt"_s, story(0).replace("\n", "\r\n"));
    REQUIRE(QFile::remove(paths[0]));
    Locating locating(place.library());
    QStringList told;
    QObject::connect(&locating, &Locating::located, &locating, [&] { told.append(u"here"_s); });
    QObject::connect(&locating, &Locating::hasAnotherText, &locating, [&] { told.append(u"another"_s); });
    QObject::connect(&locating, &Locating::failed, &locating, [&] { told.append(u"failed"_s); });
    locating.start(ArticleId {1}, paths[1]);
    locating.start(ArticleId {1}, place.clippings() + u"/none"_s);
    locating.start(ArticleId {1}, saved);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 3; }, patience));
    CHECK(told == QStringList {u"another"_s, u"failed"_s, u"here"_s});
    const auto database = place.open();
    const auto row = library::SummaryStore(*database).of(std::vector {ArticleId {1}}).value().front();
    CHECK(row.path == saved);
}

TEST_CASE("All files are looked for in the background, and found again")
{
    const ImportPlace place;
    const QStringList paths = place.writeStories(5);
    place.add({place.clippings()});
    const QString aside = paths[2] + u"-aside"_s;
    REQUIRE(QFile::rename(paths[2], aside));
    place.write(u"0003.txt"_s, story(99));

    FileCheckJob job(place.library());
    job.start();
    REQUIRE(waitFor(job));
    CHECK(stateOf(place, ArticleId {3}) == FileState::Missing);
    CHECK(stateOf(place, ArticleId {4}) == FileState::AsRead); // it is there; nobody asked to read it

    REQUIRE(QFile::rename(aside, paths[2]));
    job.start({ArticleId {4}});
    REQUIRE(waitFor(job));
    CHECK(stateOf(place, ArticleId {3}) == FileState::AsRead);
    CHECK(stateOf(place, ArticleId {4}) == FileState::Changed);
}

TEST_CASE("A watched folder tells its files once, then those that come and change, below it too")
{
    const ImportPlace place;
    const QStringList paths = place.writeStories(3);
    FolderWatch watch;
    QStringList found;
    QObject::connect(&watch, &FolderWatch::filesFound, &watch, [&](const QStringList& files) { found += files; });
    watch.setFolders({place.clippings()});
    REQUIRE(QTest::qWaitFor([&] { return found.size() == 3; }, patience));
    CHECK(found == paths);

    found.clear();
    const QString added = place.write(u"new.txt"_s, story(10));
    REQUIRE(QTest::qWaitFor([&] { return found.contains(added); }, patience));
    CHECK(found == QStringList {added});

    found.clear();
    REQUIRE(QDir(place.clippings()).mkdir(u"below"_s));
    const QString below = place.write(u"below/one.txt"_s, story(11));
    REQUIRE(QTest::qWaitFor([&] { return found.contains(below); }, patience));
    const QString second = place.write(u"below/two.txt"_s, story(12));
    REQUIRE(QTest::qWaitFor([&] { return found.contains(second); }, patience));
    CHECK(found == QStringList {below, second});
}

TEST_CASE("A folder that is not there is no error, and watched folders are remembered by the library")
{
    FolderWatch watch;
    int told = 0;
    QObject::connect(&watch, &FolderWatch::filesFound, &watch, [&] { ++told; });
    watch.setFolders({u"/no/such/folder"_s});
    QTest::qWait(20);
    CHECK(told == 0);

    const ImportPlace place;
    {
        const auto database = place.open();
        library::WatchedFolders folders(*database);
        REQUIRE(folders.add(place.clippings()).has_value());
        REQUIRE(folders.add(place.clippings() + u"/"_s).has_value());
        REQUIRE(folders.add(u"/b"_s).has_value());
        REQUIRE(folders.remove(u"/b"_s).has_value());
    }
    const auto database = place.open();
    CHECK(library::WatchedFolders(*database).all() == QStringList {place.clippings()});
}
