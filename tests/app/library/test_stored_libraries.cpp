#include "app/library/migrations.h"
#include "app/library/saved_search_store.h"
#include "app/library/search.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include "sample_library.h"
#include "source_folder.h"

using namespace linimasa::library;
using namespace linimasa::domain;
using namespace Qt::StringLiterals;

namespace {

const QDir stored(QStringLiteral(LINIMASA_SOURCE_DIR "/tests/libraries"));

void fill(Database& database)
{
    ArticleStore store(database);
    const auto added = store.add(prepareArticle(fullArticle(), u"stored"_s, juneFirst()));
    REQUIRE(added.has_value());
    ArticleEdits edits;
    edits.outlet = u"Harian Lain"_s;
    edits.published = Edtf::day(QDate(2023, 10, 6));
    REQUIRE(store.setEdits(added->id, edits));
    REQUIRE(store.setAnnotations(textKeyOf(fullArticle().article.text), 1, u"Ask the embassy."_s));
    REQUIRE(SavedSearchStore(database).save({u"Kishi"_s, u"entity:Kishi"_s}));
}

} // namespace

TEST_CASE("A library of every schema that was ever released opens, with all that is in it")
{
    const QStringList files = stored.entryList({u"schema-*.sqlite"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    for (const QString& name : files) {
        INFO(name.toStdString());
        const QTemporaryDir place;
        const LibraryFolder folder {place.path()};
        REQUIRE(QFile::copy(stored.filePath(name), folder.file()));
        REQUIRE(QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner));
        auto opened = openLibrary(folder, juneFirst());
        INFO((opened ? std::string() : opened.error().detail.toStdString()));
        REQUIRE(opened.has_value());
        Database& database = *opened->database;
        CHECK(database.number(u"PRAGMA user_version"_s).value()
              == readMigrations(u":/linimasa/schema"_s)->back().number);
        CHECK(checkIntegrity(database, Check::Full).has_value());

        const auto summaries = SummaryStore(database).page(SummaryOrder::AddedFirst, 0, 10);
        REQUIRE(summaries.has_value());
        REQUIRE(summaries->size() == 1);
        CHECK(summaries->front().outlet == u"Harian Lain"_s);
        CHECK(summaries->front().highlights == 1);
        const auto article = ArticleStore(database).load(summaries->front().id);
        REQUIRE(article.has_value());
        CHECK(article->article.article.text == fullArticle().article.text);
        CHECK(article->article.analysis.events.front().title == u"Kishi bertemu Giang"_s);
        CHECK(article->edits.published == Edtf::day(QDate(2023, 10, 6)));
        Search search(database);
        CHECK(search.count(parseSearchQuery(u"viet nam"_s)).value() == 1);
        CHECK(search.count(parseSearchQuery(u"note:embassy"_s)).value() == 1);
        CHECK(search.count(parseSearchQuery(u"entity:jepang date:2023-10-06"_s)).value() == 1);
        CHECK(SavedSearchStore(database).all().value() == std::vector<SavedSearch> {{u"Kishi"_s, u"entity:Kishi"_s}});
    }
}

// Run by hand when a schema is released: test_library "[store-schema-1]" writes tests/libraries/schema-1.sqlite anew. Once released
// such a file is never written again.
TEST_CASE("Store a library of schema 1", "[.][store-schema-1]")
{
    const QTemporaryDir place;
    auto database = Database::open(place.filePath(u"library.sqlite"_s));
    REQUIRE(database.has_value());
    auto migrations = readMigrations(u":/linimasa/schema"_s);
    REQUIRE(migrations.has_value());
    migrations->resize(1);
    REQUIRE(migrate(**database, *migrations));
    fill(**database);
    REQUIRE(backUp(**database, stored.filePath(u"schema-1.sqlite"_s)));
}
