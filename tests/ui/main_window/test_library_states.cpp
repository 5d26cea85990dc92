// What the window says of a library that cannot be used as usual, and what still works then.
#include "tests/ui/main_window/library_desk.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace linimasa;
using namespace linimasa::ui;
using namespace linimasa::ui::tests;
using namespace Qt::StringLiterals;

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
            REQUIRE(seteuid(65534) == 0);
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
    uid_t m_user = geteuid();
};

constexpr auto reading = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto entering = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
constexpr auto writing = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;

} // namespace

TEST_CASE("A library that another program holds is told of, and is there when it is tried again")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact()}, 1);
    }
    auto holder = library::Database::open(library::LibraryFolder {it.library.path()}.file());
    REQUIRE(holder.has_value());
    REQUIRE((*holder)->texts(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    REQUIRE((*holder)->texts(u"PRAGMA journal_mode = DELETE"_s));
    REQUIRE((*holder)->execute(u"BEGIN EXCLUSIVE"_s));
    Desk desk(it.library.path());
    CHECK(desk.kept() == 0);
    CHECK(desk.bar(u"libraryState"_s).sentence().contains(u"nothing is kept"_s));
    REQUIRE((*holder)->execute(u"ROLLBACK"_s));
    holder->reset();
    desk.bar(u"libraryState"_s).findChild<QPushButton*>()->click();
    desk.waitFor([&] { return desk.kept() == 1; });
}

TEST_CASE("A read-only library is read, and the window says that nothing new is kept")
{
    Fixture it;
    {
        Desk desk(it.library.path());
        desk.open({it.pact()}, 1);
    }
    const QString file = library::LibraryFolder {it.library.path()}.file();
    REQUIRE(QFile::setPermissions(file, reading));
    REQUIRE(QFile::setPermissions(it.library.path(), reading | entering));
    {
        const NoPrivileges guard;
        Desk desk(it.library.path());
        desk.waitFor([&] { return desk.kept() == 1; });
        CHECK(desk.bar(u"libraryState"_s).sentence().contains(u"read-only"_s));
        CHECK(desk.bar(u"libraryState"_s).sentence().contains(u"nothing new is kept"_s));
        CHECK_FALSE(desk.window().librarian().canKeep());
        desk.window().selection().setArticle(0);
        desk.waitFor([&] { return desk.text().startsWith(u"Japan and Vietnam"_s); });
    }
    REQUIRE(QFile::setPermissions(it.library.path(), reading | entering | writing));
}

TEST_CASE("On a full disk the window says what is not saved and keeps it; it is saved when there is room again")
{
    Fixture it;
    Desk desk(it.library.path());
    desk.open({it.pact()}, 1);
    QByteArray text = "A long report\n\n";
    for (int i = 0; i < 3000; ++i) {
        text += "Sentence number " + QByteArray::number(i) + " of a report that takes room on the disk.\n";
    }
    const QString report = it.write(u"report.txt"_s, text);
    {
        const FullDisk full(60000);
        desk.window().open({report});
        desk.waitFor([&] { return desk.bar(u"unsaved"_s).sentence().contains(u"Not saved"_s); });
        CHECK(desk.articles().size() == 2); // it can be read all the same
        CHECK(desk.kept() == 1);
    }
    desk.bar(u"unsaved"_s).findChild<QPushButton*>()->click();
    desk.waitFor([&] { return desk.kept() == 2; });
}
