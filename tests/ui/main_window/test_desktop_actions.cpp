#include "ui/actions.h"
#include "ui/desktop_actions.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace linimasa::ui;
using namespace Qt::StringLiterals;

TEST_CASE("The desktop entry's actions are those of the window")
{
    const Actions actions;
    QFile entry(QStringLiteral(LINIMASA_SOURCE_DIR) + u"/packaging/linux/org.linimasa.Linimasa.desktop"_s);
    REQUIRE(entry.open(QIODevice::ReadOnly));
    const QString words = QString::fromUtf8(entry.readAll());
    CHECK(words.contains(u"\nActions="_s + desktopActions().join(u';') + u";\n"_s));
    for (const QString& name : desktopActions()) {
        CHECK(words.contains(u"\n[Desktop Action %1]\n"_s.arg(name)));
    }
    const QSignalSpy search(actions[Act::SearchAll], &QAction::triggered);
    doDesktopAction(actions, u"search"_s);
    CHECK(search.size() == 1);
    doDesktopAction(actions, u"of a later version"_s);
    CHECK(search.size() == 1);
}

TEST_CASE("A library export is known by its name or its first words")
{
    const QTemporaryDir folder;
    const auto make = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(isLibraryExport(make(u"notes.json"_s, R"({"schema":"linimasa.library/1","scope":"all"})")));
    CHECK(isLibraryExport(make(u"Notes.LINIMASA.JSON"_s, "damaged")));
    CHECK_FALSE(isLibraryExport(make(u"chronology.json"_s, R"({"schema":"linimasa.chronology/1"})")));
    CHECK_FALSE(isLibraryExport(make(u"article.txt"_s, R"({"schema":"linimasa.library/1"})")));
    CHECK_FALSE(isLibraryExport(folder.filePath(u"missing.json"_s)));
}

TEST_CASE("A hidden or minimised window comes to the front")
{
    QWidget window;
    bringToFront(window, "token");
    CHECK(window.isVisible());
    window.showMinimized();
    bringToFront(window, {});
    CHECK_FALSE(window.isMinimized());
    CHECK(QTest::qWaitForWindowActive(&window));
    qunsetenv("XDG_ACTIVATION_TOKEN");
}
