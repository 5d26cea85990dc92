#include <QHash>

#include <catch2/catch_test_macros.hpp>

#include "source_tree.h"

using namespace Qt::StringLiterals;
using namespace linimasa::architecture;

namespace {

/// Which rooms a room may include besides itself. A room that is not here may include nothing.
const QHash<QString, QStringList>& mayInclude()
{
    static const QStringList everythingInApp {
        u"app/base"_s,        u"app/domain"_s,   u"app/import"_s, u"app/text"_s,       u"app/entities"_s,
        u"app/corrections"_s, u"app/dates"_s,    u"app/events"_s, u"app/pipeline"_s,   u"app/library"_s,
        u"app/exports"_s,     u"app/settings"_s, u"app/jobs"_s,   u"app/annotations"_s};
    static const QStringList panel {u"app/base"_s, u"app/domain"_s, u"ui/models"_s, u"ui/widgets"_s};
    static const QHash<QString, QStringList> rules {
        {u"app/base"_s, {}},
        {u"app/domain"_s, {u"app/base"_s}},
        {u"app/import"_s, {u"app/base"_s, u"app/domain"_s}},
        {u"app/read"_s, {u"app/base"_s, u"app/domain"_s, u"app/import"_s}},
        {u"app/text"_s, {u"app/base"_s, u"app/domain"_s}},
        {u"app/entities"_s, {u"app/base"_s, u"app/domain"_s, u"app/text"_s}},
        {u"app/dates"_s, {u"app/base"_s, u"app/domain"_s, u"app/text"_s}},
        {u"app/events"_s, {u"app/base"_s, u"app/domain"_s, u"app/text"_s}},
        {u"app/pipeline"_s,
         {u"app/base"_s, u"app/domain"_s, u"app/text"_s, u"app/entities"_s, u"app/corrections"_s, u"app/dates"_s,
          u"app/events"_s}},
        {u"app/corrections"_s, {u"app/base"_s, u"app/domain"_s, u"app/text"_s}},
        {u"app/annotations"_s, {u"app/base"_s, u"app/domain"_s, u"app/text"_s}},
        {u"app/library"_s, {u"app/base"_s, u"app/domain"_s, u"app/text"_s}},
        {u"app/exports"_s, {u"app/base"_s, u"app/domain"_s}},
        {u"app/desktop"_s, {u"app/base"_s}},
        {u"app/settings"_s, {u"app/base"_s, u"app/domain"_s}},
        {u"app/jobs"_s,
         {u"app/base"_s, u"app/domain"_s, u"app/import"_s, u"app/pipeline"_s, u"app/library"_s, u"app/exports"_s,
          u"app/annotations"_s}},
        {u"app/cli"_s, everythingInApp},
        {u"ui/models"_s, {u"app/base"_s, u"app/domain"_s, u"app/corrections"_s, u"app/annotations"_s}},
        {u"ui/widgets"_s, {}},
        {u"ui/article_list"_s, panel},
        {u"ui/reader"_s, panel + QStringList {u"app/annotations"_s}},
        {u"ui/timeline"_s, panel},
        {u"ui/inspector"_s, panel},
        {u"ui/notes"_s, panel},
        {u"ui/review"_s, panel},
        {u"ui/dialogs"_s, panel + QStringList {u"app/settings"_s}},
    };
    return rules;
}

/// The window: all of ui, and of app what it is handed.
const QStringList windowMayInclude {u"ui"_s,          u"app/base"_s,        u"app/domain"_s,
                                    u"app/jobs"_s,    u"app/corrections"_s, u"app/library"_s,
                                    u"app/exports"_s, u"app/settings"_s,    u"app/annotations"_s};

QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
}

bool isAllowed(const Source& source, const QString& included)
{
    if (source.folder == u"app"_s) {
        return true; // main.cpp puts everything together
    }
    const QString room = roomOf(included);
    if (source.folder == u"ui"_s) {
        return room.startsWith(u"ui"_s) || windowMayInclude.contains(room);
    }
    return room == source.folder || mayInclude().value(source.folder).contains(room);
}

} // namespace

TEST_CASE("Every room includes only what its place in the house allows")
{
    const auto all = sources();
    REQUIRE(all.size() > 100);
    for (const Source& source : all) {
        for (const QString& include : includesOf(source)) {
            if (include.startsWith("app/"_L1) || include.startsWith("ui/"_L1)) {
                INFO(source.path.toStdString() << " includes " << include.toStdString());
                CHECK(isAllowed(source, include));
            }
        }
    }
}

TEST_CASE("Only main.cpp of app/ sees ui/")
{
    for (const Source& source : sources()) {
        if (!source.path.startsWith("app/"_L1) || source.path == "app/main.cpp"_L1) {
            continue;
        }
        for (const QString& include : includesOf(source)) {
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            CHECK(!include.startsWith("ui/"_L1));
        }
    }
}

TEST_CASE("Our headers are included from the root, Qt's without their module")
{
    for (const Source& source : sources()) {
        for (const QString& include : includesOf(source)) {
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            CHECK(!include.startsWith("../"_L1));
            CHECK(!(include.startsWith("Qt"_L1) && include.contains(u'/')));
        }
        if (source.path.endsWith(".h"_L1)) {
            INFO(source.path.toStdString());
            CHECK(source.lines.contains(u"#pragma once"_s));
        }
    }
}

TEST_CASE("What makes pixels stays out of app/, and Sonnet in its two files")
{
    for (const Source& source : sources()) {
        for (const QString& include : includesOf(source)) {
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            if (source.path.startsWith("app/"_L1) && source.path != "app/main.cpp"_L1) {
                CHECK(!include.contains("Widget"_L1));
                CHECK(include != "QApplication"_L1);
                // The command line lays out PDF pages, without a screen.
                CHECK((include != "QGuiApplication"_L1 || source.path == "app/cli/main.cpp"_L1));
            }
            if (source.folder == "ui/models"_L1) {
                CHECK(!include.contains("QWidget"_L1));
            }
            if (include.startsWith("Sonnet/"_L1)) {
                CHECK(
                    (source.path == "app/import/language_guesser.cpp"_L1 || source.path == "ui/notes/spelling.cpp"_L1));
            }
        }
    }
}
