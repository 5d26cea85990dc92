#include "app/library/library.h"
#include "app/library/migrations.h"
#include "app/library/statement_splitter.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include "sample_library.h"

using namespace linimasa::library;
using namespace linimasa;
using namespace Qt::StringLiterals;

TEST_CASE("A script is cut where SQLite would end a statement")
{
    CHECK(splitStatements(u"A; B;"_s) == QStringList {u"A;"_s, u"B;"_s});
    CHECK(splitStatements(u" ; -- only a comment"_s) == QStringList {u";"_s});
    CHECK(splitStatements(u""_s).isEmpty());
    CHECK(splitStatements(u"-- c;\nA; /* ; */ B"_s) == QStringList {u"-- c;\nA;"_s, u"/* ; */ B"_s});
    CHECK(splitStatements(u"INSERT 'it''s; one'; x \";\" [;] `;`; y"_s)
          == QStringList {u"INSERT 'it''s; one';"_s, u"x \";\" [;] `;`;"_s, u"y"_s});
    CHECK(splitStatements(u"CREATE TRIGGER t BEGIN DELETE FROM a; DELETE FROM b; END; C;"_s)
          == QStringList {u"CREATE TRIGGER t BEGIN DELETE FROM a; DELETE FROM b; END;"_s, u"C;"_s});
    CHECK(splitStatements(u"create temp trigger t begin select case when 1 then 2 end; end ; C;"_s)
          == QStringList {u"create temp trigger t begin select case when 1 then 2 end; end ;"_s, u"C;"_s});
    CHECK(splitStatements(u"A 'never closed; B;"_s) == QStringList {u"A 'never closed; B;"_s});
}

TEST_CASE("The steps of the schema are numbered without gaps")
{
    const auto migrations = readMigrations(u":/linimasa/schema"_s);
    REQUIRE(migrations.has_value());
    CHECK(migrations->front().name == u"0001_articles.sql"_s);

    const QTemporaryDir folder;
    CHECK(readMigrations(folder.path()).error().kind == base::ErrorKind::NotFound);
    QFile gap(folder.filePath(u"0002_gap.sql"_s));
    REQUIRE(gap.open(QIODevice::WriteOnly));
    CHECK(readMigrations(folder.path()).error().kind == base::ErrorKind::Damaged);
}

TEST_CASE("A step that fails leaves the library as it was")
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"x.sqlite"_s));
    REQUIRE(database.has_value());
    const std::vector<Migration> good {{1, u"one"_s, u"CREATE TABLE kept (x); INSERT INTO kept VALUES (7);"_s}};
    REQUIRE(migrate(**database, good));
    CHECK((*database)->number(u"PRAGMA user_version"_s).value() == 1);

    std::vector<Migration> bad = good;
    bad.push_back({2, u"two"_s, u"CREATE TABLE half (x); INSERT INTO nowhere VALUES (1);"_s});
    int asked = 0;
    const auto count = [&]() -> base::Result<void> {
        ++asked;
        return {};
    };
    CHECK_FALSE(migrate(**database, bad, count));
    CHECK(asked == 1);
    CHECK((*database)->number(u"PRAGMA user_version"_s).value() == 1);
    CHECK((*database)->number(u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s).value() == 0);
    CHECK((*database)->number(u"SELECT x FROM kept"_s).value() == 7);

    const auto refuse = [] { return base::Result<void>(base::failure(base::ErrorKind::DiskFull, u"no room"_s)); };
    CHECK(migrate(**database, bad, refuse).error().kind == base::ErrorKind::DiskFull);
}

TEST_CASE("A library of a newer schema is refused and not touched")
{
    SampleLibrary library;
    library.add(u"A"_s, u"text"_s);
    REQUIRE(library.database().execute(u"PRAGMA user_version = 999"_s));
    library.close();
    const auto opened = openLibrary(library.folder(), juneFirst());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == base::ErrorKind::Newer);
    CHECK(opened.error().sentence.contains(u"newer version"));
    auto raw = Database::open(library.folder().file(), Access::ReadOnly);
    REQUIRE(raw.has_value());
    CHECK((*raw)->number(u"PRAGMA user_version"_s).value() == 999);
    CHECK((*raw)->number(u"SELECT count(*) FROM article"_s).value() == 1);
}
