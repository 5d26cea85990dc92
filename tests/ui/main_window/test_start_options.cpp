#include "tests/support/printing.h"
#include "ui/desktop_actions.h"
#include "ui/session.h"
#include "ui/start_options.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace linimasa;
using namespace linimasa::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Options are read, and what is wrong is named")
{
    const auto options = readOptions(
        {u"linimasa"_s, u"--theme"_s, u"dark"_s, u"--geometry"_s, u"900x700"_s, u"--no-session"_s, u"a.txt"_s, u"b"_s});
    REQUIRE(options.has_value());
    CHECK(options->theme == widgets::Theme::Dark);
    CHECK(options->size == QSize(900, 700));
    CHECK_FALSE(options->withSession);
    CHECK(options->files == QStringList {QDir::currentPath() + u"/a.txt"_s, QDir::currentPath() + u"/b"_s});

    const auto plain = readOptions({u"linimasa"_s});
    REQUIRE(plain.has_value());
    CHECK(plain->withSession);
    CHECK_FALSE(plain->theme);

    for (const QStringList& wrong : {QStringList {u"--theme"_s, u"pink"_s}, QStringList {u"--geometry"_s, u"wide"_s},
                                     QStringList {u"--geometry"_s, u"0x10"_s}, QStringList {u"--nonsense"_s}}) {
        const auto answer = readOptions(QStringList {u"linimasa"_s} + wrong);
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().kind == base::ErrorKind::BadUsage);
        CHECK(answer.error().sentence.contains(wrong.last().sliced(wrong.last().startsWith(u'-') ? 2 : 0)));
    }
}

TEST_CASE("Help and version need no window")
{
    const auto ask = [](const char* argument) {
        std::string program = "linimasa";
        std::string option = argument;
        std::array<char*, 2> arguments {program.data(), option.data()};
        return answerWithoutWindow(2, arguments.data());
    };
    CHECK(ask("--version")->text == u"linimasa %1\n"_s.arg(QStringLiteral(LINIMASA_VERSION)));
    CHECK(ask("-h")->text.contains(u"--no-session"_s));
    CHECK_FALSE(ask("article.txt"));
}

TEST_CASE("A session survives being kept")
{
    Session session;
    session.files = {u"/a.txt"_s, u"/b.txt"_s};
    session.article = u"/b.txt"_s;
    session.positions = {{u"/a.txt"_s, 120}};
    session.order = models::ArticleOrder::Outlet;
    session.layers = reader::Layer::Problems;
    session.theme = widgets::Theme::Sepia;
    session.zoom = 1.25;
    session.hasCaret = true;
    const Session back = fromSettings(toSettings(session));
    CHECK(back.files == session.files);
    CHECK(back.article == session.article);
    CHECK(back.positions == session.positions);
    CHECK(back.order == session.order);
    CHECK(back.layers == session.layers);
    CHECK(back.theme == session.theme);
    CHECK(back.zoom == session.zoom);
    CHECK(back.hasCaret);

    settings::Settings strange;
    strange.theme = u"plaid"_s;
    strange.order = u"by-smell"_s;
    const Session usual = fromSettings(strange);
    CHECK(usual.theme == widgets::Theme::System);
    CHECK(usual.order == models::ArticleOrder::Added);
    CHECK(usual.layers == reader::allLayers);
}

TEST_CASE("Files are named by path or by URI, and a path is meant from where the program is started")
{
    const auto options = readOptions({u"linimasa"_s, u"a.txt"_s, u"../b c.txt"_s, u"file:///tmp/kerja%20sama.txt"_s,
                                      u"/tmp/./x.md"_s, u"https://example.org/a.html"_s});
    REQUIRE(options.has_value());
    const QString here = QDir::currentPath();
    CHECK(options->files
          == QStringList {here + u"/a.txt"_s, QDir::cleanPath(here + u"/../b c.txt"_s), u"/tmp/kerja sama.txt"_s,
                          u"/tmp/x.md"_s});
    CHECK(options->elsewhere == QStringList {u"https://example.org/a.html"_s});
}

TEST_CASE("A window of one's own is asked for, an action must be one of the desktop entry")
{
    CHECK_FALSE(readOptions({u"linimasa"_s, u"--library"_s, u"x"_s})->inNewWindow);
    CHECK(readOptions({u"linimasa"_s, u"--new-window"_s})->inNewWindow);
    CHECK(readOptions({u"linimasa"_s, u"--no-session"_s})->inNewWindow);
    CHECK(readOptions({u"linimasa"_s, u"--service"_s})->isService);
    for (const QString& action : desktopActions()) {
        CHECK(readOptions({u"linimasa"_s, u"--action"_s, action})->action == action);
    }
    const auto wrong = readOptions({u"linimasa"_s, u"--action"_s, u"explode"_s});
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().sentence.contains(u"explode"_s));
}
