#include "app/settings/settings.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa::settings;

namespace {

Preferences read(const QByteArray& json)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    return load(path).value().preferences;
}

} // namespace

TEST_CASE("Preferences come back as they were")
{
    const QTemporaryDir folder;
    Settings settings;
    settings.preferences = {.language = u"ja"_s,
                            .latinFont = u"Literata"_s,
                            .vietnameseFont = u"Noto Serif"_s,
                            .japaneseFont = u"IPAexGothic"_s,
                            .isStill = true,
                            .hasLetterKeys = false,
                            .keys = {{u"Undo"_s, {u"Ctrl+U"_s}}, {u"Why"_s, {}}},
                            .checksSpelling = false,
                            .noteLanguage = u"id"_s,
                            .keepsRecent = false,
                            .keepsPlace = false,
                            .copies = 14,
                            .seenVersion = u"0.1.0"_s};
    const QString path = folder.filePath(u"settings.json"_s);
    REQUIRE(save(settings, path).has_value());
    CHECK(load(path).value() == settings);
}

TEST_CASE("What is strange in a settings file is as if it were not there")
{
    CHECK(read(R"({"language":"tlh","copies":"many","keys":7,"fonts":[],"spelling":"yes"})") == Preferences());
    CHECK(read(R"({"copies":-3})").copies == fewestCopies);
    CHECK(read(R"({"copies":100000})").copies == mostCopies);
    CHECK(read(R"({"keys":{"Undo":["Ctrl+U",5],"Why":"W"}})").keys
          == QMap<QString, QStringList> {{u"Undo"_s, {u"Ctrl+U"_s}}});
    CHECK(read(R"({"fonts":{"latin":")" + QByteArray(5000, 'x') + R"("}})").latinFont.isEmpty());
}

TEST_CASE("A damaged settings file gives an error, and is kept beside the one that takes its place")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"zoom\": 1.5, ");
    file.close();
    CHECK_FALSE(load(path).has_value());
    REQUIRE(save(Settings(), path).has_value());
    QFile kept(path + u".damaged"_s);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == "{\"zoom\": 1.5, ");
}
