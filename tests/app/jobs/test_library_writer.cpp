#include "app/import/importer.h"
#include "app/jobs/library_writer.h"
#include "app/library/article_store.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include "import_place.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::jobs;

namespace {

std::shared_ptr<const domain::AnalysedArticle> articleAt(const QString& path)
{
    auto article = import::importFile(path);
    REQUIRE(article.has_value());
    auto made = std::make_shared<domain::AnalysedArticle>();
    made->article = std::move(*article);
    return made;
}

qint64 articlesIn(const ImportPlace& place)
{
    const auto database = place.open();
    return library::SummaryStore(*database).count().value();
}

} // namespace

TEST_CASE("Articles are kept in the order they were given, each answered once, more while others wait")
{
    const ImportPlace place;
    LibraryWriter writer(place.library(), sharedAnalyser(), {});
    QStringList kept;
    QObject::connect(&writer, &LibraryWriter::kept, &writer, [&](const QString& path, const Kept& answer) {
        kept.append(path);
        CHECK(answer.answer.addition == library::Addition::Added);
        CHECK(writer.waiting() >= 0);
    });
    const QStringList paths = place.writeStories(20);
    for (const QString& path : paths.first(10)) {
        writer.add(articleAt(path), juneFirst());
    }
    REQUIRE(QTest::qWaitFor([&] { return kept.size() > 2; }, patience));
    for (const QString& path : paths.sliced(10)) {
        writer.add(articleAt(path), juneFirst());
    }
    REQUIRE(QTest::qWaitFor([&] { return writer.waiting() == 0; }, patience));
    CHECK(kept == paths);
    CHECK(articlesIn(place) == 20);
    const auto database = place.open();
    CHECK(library::ArticleStore(*database).load(domain::ArticleId {1})->analysisVersion == sharedAnalyser()->version());
}

TEST_CASE("What is there already is answered as such, and the library has it once")
{
    const ImportPlace place;
    LibraryWriter writer(place.library(), sharedAnalyser(), u"mine"_s);
    std::vector<library::AddAnswer> answers;
    QObject::connect(&writer, &LibraryWriter::kept, &writer,
                     [&](const QString&, const Kept& kept) { answers.push_back(kept.answer); });
    writer.add(articleAt(place.write(u"a.txt"_s, story(1))), juneFirst());
    writer.add(articleAt(place.write(u"b.txt"_s, "\xEF\xBB\xBF" + story(1))), juneFirst()); // the same text
    writer.add(articleAt(place.write(u"c.txt"_s, "Tempo, Jakarta.\n" + story(1))), juneFirst()); // nearly the same
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 3; }, patience));
    CHECK(answers[0].addition == library::Addition::Added);
    CHECK(answers[1].addition == library::Addition::SameText);
    CHECK(answers[1].id == answers[0].id);
    CHECK(answers[2].copyOf == answers[0].id);
    CHECK(articlesIn(place) == 2);
}

TEST_CASE("A writer that goes keeps all it was given and leaves a sound library")
{
    const ImportPlace place;
    {
        LibraryWriter writer(place.library(), sharedAnalyser(), {});
        for (const QString& path : place.writeStories(30)) {
            writer.add(articleAt(path), juneFirst());
        }
    }
    CHECK(articlesIn(place) == 30);
    const auto database = place.open();
    CHECK(library::checkIntegrity(*database, library::Check::Full).has_value());
}

TEST_CASE("An article that cannot be kept comes back with the reason")
{
    const ImportPlace place;
    LibraryWriter writer({place.clippings() + u"/nowhere"_s}, sharedAnalyser(), {});
    const auto article = articleAt(place.write(u"a.txt"_s, story(1)));
    int failures = 0;
    QObject::connect(&writer, &LibraryWriter::failed, &writer, [&](const auto& back, const base::Error& error) {
        CHECK(back == article);
        CHECK(error.kind == base::ErrorKind::NotFound);
        CHECK_FALSE(error.sentence.isEmpty());
        ++failures;
    });
    writer.add(article, juneFirst());
    REQUIRE(QTest::qWaitFor([&] { return failures == 1; }, patience));
    CHECK(writer.waiting() == 0);
}

TEST_CASE("An article that the library refuses does not keep those out that wait with it")
{
    const ImportPlace place;
    const auto database = place.open();
    REQUIRE(database->execute(u"CREATE TRIGGER refuse BEFORE INSERT ON article WHEN NEW.path LIKE '%0004.txt' BEGIN "
                              "SELECT RAISE(ABORT, 'no'); END"_s));
    LibraryWriter writer(place.library(), sharedAnalyser(), {});
    QStringList kept;
    QStringList refused;
    QObject::connect(&writer, &LibraryWriter::kept, &writer, [&](const QString& path) { kept.append(path); });
    QObject::connect(&writer, &LibraryWriter::failed, &writer,
                     [&](const auto& article) { refused.append(article->article.path); });
    QStringList paths = place.writeStories(30);
    for (const QString& path : paths) {
        writer.add(articleAt(path), juneFirst());
    }
    REQUIRE(QTest::qWaitFor([&] { return writer.waiting() == 0; }, patience));
    CHECK(refused == QStringList {paths.takeAt(4)});
    CHECK(kept == paths);
    CHECK(articlesIn(place) == 29);
}
