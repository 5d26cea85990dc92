#include "app/settings/settings.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace linimasa;
using settings::load;
using settings::save;
using settings::Settings;

namespace {

QString fileWith(const QTemporaryDir& folder, const QByteArray& bytes)
{
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("What is saved comes back")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/folder/settings.json"_s);
    const Settings settings {.geometry = QByteArray("\0\xff\x01", 3),
                             .panes = "panes",
                             .timeline = "timeline",
                             .files = {u"/a/berita.txt"_s, u"/b/ニュース.txt"_s},
                             .article = u"/b/ニュース.txt"_s,
                             .positions = {{u"/a/berita.txt"_s, 120}},
                             .words = u"siber"_s,
                             .order = u"date"_s,
                             .zoom = 1.25,
                             .theme = u"sepia"_s,
                             .layers = QStringList {u"entities"_s},
                             .hasCaret = true,
                             .recent = {u"/a/berita.txt"_s}};
    REQUIRE(save(settings, path).has_value());
    CHECK(load(path).value() == settings);
    REQUIRE(save(Settings(), path).has_value());
    CHECK(load(path).value() == Settings());
}

TEST_CASE("No file gives the defaults")
{
    CHECK(load(u"/nowhere/settings.json"_s).value() == Settings());
}

TEST_CASE("A damaged file is an error with a sentence")
{
    const QTemporaryDir folder;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{\"zoom\":"), QByteArray("[]"), QByteArray(100, '\0')}) {
        const auto loaded = load(fileWith(folder, bytes));
        REQUIRE(!loaded.has_value());
        CHECK(loaded.error().kind == base::ErrorKind::Damaged);
        CHECK(!loaded.error().sentence.isEmpty());
    }
}

TEST_CASE("Missing, strange and unknown values keep the defaults of the others")
{
    const QTemporaryDir folder;
    const auto loaded = load(fileWith(
        folder,
        R"({"zoom":"big","theme":7,"files":["/a",3],"positions":{"/a":-5},"geometry":"%%%","recent":null,"later":1})"));
    REQUIRE(loaded.has_value());
    CHECK(loaded->zoom == 1);
    CHECK(loaded->theme.isEmpty());
    CHECK(loaded->files == QStringList {u"/a"_s});
    CHECK(loaded->positions.value(u"/a"_s) == 0);
    CHECK(loaded->geometry.isEmpty());
    CHECK(!loaded->layers.has_value());
    CHECK(load(fileWith(folder, R"({"zoom":1e300})"))->zoom == 4);
}

TEST_CASE("Saving where nothing can be written is an error")
{
    const auto saved = save(Settings(), u"/proc/linimasa/settings.json"_s);
    REQUIRE(!saved.has_value());
    CHECK(saved.error().kind == base::ErrorKind::WriteFailed);
}
