#include "app/library/library.h"
#include "app/library/search.h"
#include "app/library/summary_store.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

#include "sample_library.h"

using namespace linimasa::library;
using namespace linimasa::domain;
using namespace Qt::StringLiterals;
using linimasa::base::ErrorKind;

namespace {

/// Files can grow no further in its lifetime, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_limit) == 0);
        const rlimit limit {bytes, m_limit.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }

private:
    rlimit m_limit {};
    void (*m_before)(int);
};

/// The superuser may write everywhere: for its lifetime this is nobody in particular.
class NoPrivileges {
public:
    NoPrivileges()
    {
        if (m_user == 0) {
            REQUIRE(seteuid(nobody) == 0);
        }
    }
    NoPrivileges(const NoPrivileges&) = delete;
    NoPrivileges& operator=(const NoPrivileges&) = delete;
    ~NoPrivileges()
    {
        if (m_user == 0 && seteuid(0) != 0) {
            std::abort(); // the tests after this would not test what they say
        }
    }

private:
    static constexpr uid_t nobody = 65534;
    uid_t m_user = geteuid();
};

QString longText(int number)
{
    return u"Article %1. "_s.arg(number) + u"The ministers met and spoke about networks. "_s.repeated(200);
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

void allowAll(const QString& path, bool writing)
{
    auto permissions = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner
        | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    if (writing) {
        permissions |= QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
    }
    REQUIRE(QFile::setPermissions(path, permissions));
}

} // namespace

TEST_CASE("A full disk is told, keeps what was saved, and goes on when there is room")
{
    SampleLibrary library;
    library.add(u"A"_s, longText(0));
    ArticleStore store(library.database());
    const auto more = [&](int number) {
        return store.add(prepareArticle(articleOf(u"B"_s, longText(number)), u"test"_s, juneFirst()));
    };

    SECTION("as SQLite counts pages")
    {
        const qint64 pages = library.database().number(u"PRAGMA page_count"_s).value();
        REQUIRE(library.database().texts(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        const auto refused = more(1);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::DiskFull);
        CHECK(refused.error().sentence.contains(u"disk is full"));
        REQUIRE(library.database().texts(u"PRAGMA max_page_count = 1000000"_s));
    }
    SECTION("as the system refuses to write")
    {
        const FullDisk disk(4096);
        const auto refused = more(1);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::DiskFull);
        CHECK(refused.error().sentence.contains(u"disk"));
    }
    CHECK(SummaryStore(library.database()).count().value() == 1);
    CHECK(more(1).has_value());
    CHECK(checkIntegrity(library.database(), Check::Full).has_value());
    CHECK(Search(library.database()).count(parseSearchQuery(u"ministers "_s)).value() == 2);
}

TEST_CASE("A backup that does not fit leaves nothing behind")
{
    SampleLibrary library;
    for (int i = 0; i < 20; ++i) {
        library.add(u"A"_s, longText(i));
    }
    {
        const FullDisk disk(8192);
        const auto made = backUpDaily(library.database(), library.folder(), juneFirst());
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == ErrorKind::DiskFull);
    }
    CHECK(QDir(library.folder().backups()).isEmpty());
    CHECK(backUpDaily(library.database(), library.folder(), juneFirst()).value());
}

TEST_CASE("A read-only library can be read, and says why nothing is saved")
{
    SampleLibrary library;
    const ArticleId id = library.add(u"A"_s, u"Kishi spoke."_s);
    library.close();
    allowAll(library.folder().path, false);
    REQUIRE(QFile::setPermissions(library.folder().file(),
                                  QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther));
    {
        const NoPrivileges guard;
        auto opened = openLibrary(library.folder(), juneFirst());
        INFO((opened ? std::string() : opened.error().detail.toStdString()));
        REQUIRE(opened.has_value());
        CHECK(opened->database->access() == Access::ReadOnly);
        CHECK(ArticleStore(*opened->database).text(id).value() == u"Kishi spoke."_s);
        CHECK(Search(*opened->database).count(parseSearchQuery(u"kishi"_s)).value() == 1);
        const auto refused = ArticleStore(*opened->database).forget(id);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::ReadOnly);
        CHECK(refused.error().sentence.contains(u"read-only"));
    }
    allowAll(library.folder().path, true);
}

TEST_CASE("A folder that cannot be made or written says so")
{
    const QTemporaryDir folder;
    allowAll(folder.path(), false);
    {
        const NoPrivileges guard;
        const auto inside = openLibrary({folder.filePath(u"library"_s)}, juneFirst());
        REQUIRE_FALSE(inside);
        CHECK(inside.error().kind == ErrorKind::NoPermission);
        CHECK(inside.error().sentence.contains(folder.path()));
        const auto itself = openLibrary({folder.path()}, juneFirst());
        REQUIRE_FALSE(itself);
        CHECK(itself.error().kind == ErrorKind::NoPermission);
    }
    allowAll(folder.path(), true);
}

TEST_CASE("A writer that meets another one waits, and says so when it waited in vain")
{
    SampleLibrary library;
    auto other = connectTo(library.folder(), Access::ReadWrite, Durability::Full);
    REQUIRE(other.has_value());
    REQUIRE((*other)->texts(u"PRAGMA busy_timeout = 50"_s));
    {
        auto writing = library.database().transaction();
        REQUIRE(writing.has_value());
        const auto refused
            = ArticleStore(**other).add(prepareArticle(articleOf(u"A"_s, u"text"_s), u"test"_s, juneFirst()));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Locked);
        CHECK(refused.error().sentence.contains(u"another program"));
        CHECK(SummaryStore(**other).count().value() == 0); // reading goes on
    }
    CHECK(ArticleStore(**other).add(prepareArticle(articleOf(u"A"_s, u"text"_s), u"test"_s, juneFirst())).has_value());
}

TEST_CASE("A library that another program holds for itself is not taken for a damaged one")
{
    SampleLibrary library;
    library.close();
    auto holder = Database::open(library.folder().file());
    REQUIRE(holder.has_value());
    REQUIRE((*holder)->texts(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    REQUIRE((*holder)->texts(u"PRAGMA journal_mode = DELETE"_s));
    REQUIRE((*holder)->execute(u"BEGIN EXCLUSIVE"_s));
    const auto opened = openLibrary(library.folder(), juneFirst());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Locked);
    CHECK(QDir(library.folder().path).entryList({u"damaged-*"_s}).isEmpty());
    REQUIRE((*holder)->execute(u"ROLLBACK"_s));
}

TEST_CASE("A damaged library is replaced by its newest whole backup, and kept")
{
    SampleLibrary library;
    library.add(u"Old"_s, u"The first article."_s);
    REQUIRE(backUpDaily(library.database(), library.folder(), juneFirst().addDays(-1)).value());
    library.add(u"New"_s, longText(1));
    REQUIRE(backUpDaily(library.database(), library.folder(), juneFirst()).value());
    library.close();
    const std::vector<Backup> copies = backupsIn(library.folder());
    REQUIRE(copies.size() == 2);
    CHECK(copies.front().made.date() == QDate(2025, 6, 1));

    qint64 expected = 2;
    SECTION("garbage in the middle")
    {
        overwrite(library.folder().file(), 4096, QByteArray(8192, 'x'));
    }
    SECTION("another file in its place")
    {
        overwrite(library.folder().file(), 0, "This is no database at all, and long enough to be one.");
    }
    SECTION("cut off")
    {
        REQUIRE(QFile::resize(library.folder().file(), 10'000));
    }
    SECTION("the newest backup is damaged, too")
    {
        overwrite(library.folder().file(), 4096, QByteArray(8192, 'x'));
        overwrite(copies.front().path, 4096, QByteArray(8192, 'x'));
        expected = 1;
    }
    auto opened = openLibrary(library.folder(), juneFirst().addSecs(60));
    INFO((opened ? std::string() : opened.error().detail.toStdString()));
    REQUIRE(opened.has_value());
    REQUIRE(opened->restored.has_value());
    CHECK(opened->restored->copyOf.date() == (expected == 2 ? QDate(2025, 6, 1) : QDate(2025, 5, 31)));
    CHECK(QFile::exists(opened->restored->damagedFile));
    CHECK(opened->restored->sentence().contains(opened->restored->damagedFile));
    CHECK(SummaryStore(*opened->database).count().value() == expected);
    CHECK(checkIntegrity(*opened->database, Check::Full).has_value());
}

TEST_CASE("A damaged library without a backup is left alone")
{
    SampleLibrary library;
    library.add(u"A"_s, longText(1));
    library.close();
    overwrite(library.folder().file(), 4096, QByteArray(8192, 'x'));
    const auto opened = openLibrary(library.folder(), juneFirst());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::Damaged);
    CHECK(opened.error().sentence.contains(u"no whole backup"));
    CHECK(QFile::exists(library.folder().file()));
}

TEST_CASE("Damage that the daily check finds is mended at the next start")
{
    SampleLibrary library;
    const ArticleId id = library.add(u"A"_s, u"Kishi spoke."_s);
    REQUIRE(backUpDaily(library.database(), library.folder(), juneFirst()).value());
    // An index that lacks a row: only the full check sees it.
    REQUIRE(library.database().execute(u"PRAGMA writable_schema = ON"_s));
    REQUIRE(library.database().execute(
        u"UPDATE sqlite_master SET sql = 'CREATE INDEX article_day ON article (last_day, id)'"
        " WHERE name = 'article_day'"_s));
    REQUIRE(library.database().execute(u"UPDATE article SET last_day = 7"_s));
    library.close();
    library.open(); // the quick check finds nothing wrong
    const auto made = backUpDaily(library.database(), library.folder(), juneFirst().addDays(1));
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::Damaged);
    CHECK(backupsIn(library.folder()).size() == 1);
    library.close();
    auto opened = openLibrary(library.folder(), juneFirst().addDays(2));
    REQUIRE(opened.has_value());
    CHECK(opened->restored.has_value());
    CHECK(ArticleStore(*opened->database).text(id).value() == u"Kishi spoke."_s);
    CHECK_FALSE(QFile::exists(library.folder().checkMark()));
}

TEST_CASE("Backups roll: one a day, seven days")
{
    SampleLibrary library;
    for (int day = 0; day < 10; ++day) {
        library.add(u"A"_s, longText(day));
        CHECK(backUpDaily(library.database(), library.folder(), juneFirst().addDays(day)).value());
        CHECK_FALSE(backUpDaily(library.database(), library.folder(), juneFirst().addDays(day).addSecs(3600)).value());
    }
    const std::vector<Backup> copies = backupsIn(library.folder());
    REQUIRE(copies.size() == 7);
    CHECK(copies.front().made.date() == QDate(2025, 6, 10));
    CHECK(copies.back().made.date() == QDate(2025, 6, 4));
    auto copy = Database::open(copies.front().path, Access::ReadOnly);
    REQUIRE(copy.has_value());
    CHECK(SummaryStore(**copy).count().value() == 10);
}

TEST_CASE("As many backups stay as are wanted, and one can be made at any time")
{
    SampleLibrary library;
    for (int hour = 0; hour < 5; ++hour) {
        REQUIRE(backUpNow(library.database(), library.folder(), juneFirst().addSecs(3600 * hour), 3));
    }
    CHECK(backupsIn(library.folder()).size() == 3);
    CHECK_FALSE(backUpDaily(library.database(), library.folder(), juneFirst().addSecs(6 * 3600), 3).value());
    CHECK(backUpDaily(library.database(), library.folder(), juneFirst().addDays(1), 2).value());
    CHECK(backupsIn(library.folder()).size() == 2);
}

TEST_CASE("A copy that was wanted takes the library's place at the next start, once, and the library before it is kept")
{
    SampleLibrary library;
    library.add(u"A"_s, longText(1));
    REQUIRE(backUpNow(library.database(), library.folder(), juneFirst(), 7));
    library.add(u"B"_s, longText(2));
    const QString copy = backupsIn(library.folder()).front().path;
    CHECK(copyAwaited(library.folder()).isEmpty());
    REQUIRE(restoreAtNextStart(library.folder(), copy));
    CHECK(copyAwaited(library.folder()) == copy);
    REQUIRE(restoreAtNextStart(library.folder(), {}));
    CHECK(copyAwaited(library.folder()).isEmpty());
    REQUIRE(restoreAtNextStart(library.folder(), copy));
    library.close();

    auto opened = openLibrary(library.folder(), juneFirst().addDays(1));
    REQUIRE(opened);
    REQUIRE(opened->restored);
    CHECK(opened->restored->wasWanted);
    CHECK(SummaryStore(*opened->database).count().value() == 1);
    auto before = Database::open(opened->restored->damagedFile, Access::ReadOnly);
    REQUIRE(before);
    CHECK(SummaryStore(**before).count().value() == 2);
    opened->database.reset();
    before->reset();
    auto again = openLibrary(library.folder(), juneFirst().addDays(2));
    REQUIRE(again);
    CHECK_FALSE(again->restored);
}

TEST_CASE("A mark that names no copy of ours restores nothing")
{
    SampleLibrary library;
    library.add(u"A"_s, longText(1));
    const QString elsewhere = library.folder().path + u"/library-2025-06-01T090000.sqlite"_s;
    REQUIRE(restoreAtNextStart(library.folder(), elsewhere));
    library.close();
    auto opened = openLibrary(library.folder(), juneFirst());
    REQUIRE(opened);
    CHECK_FALSE(opened->restored);
    CHECK(SummaryStore(*opened->database).count().value() == 1);
    CHECK_FALSE(QFile::exists(library.folder().restoreMark()));
}
