#include <QDir>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"
#include "source_tree.h"

using namespace Qt::StringLiterals;
using namespace linimasa::architecture;

namespace {

constexpr qsizetype longestFile = 400; // lines

void forbid(const QStringList& rooms, const QString& pattern, const char* why)
{
    const QRegularExpression expression(pattern);
    REQUIRE(expression.isValid());
    for (const Source& source : sources()) {
        const bool applies
            = std::ranges::any_of(rooms, [&](const QString& room) { return source.path.startsWith(room + u'/'); });
        if (!applies) {
            continue;
        }
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            INFO(source.path.toStdString() << ':' << i + 1 << ": " << why << ": " << source.lines[i].toStdString());
            CHECK(!codeOf(source.lines[i]).contains(expression));
        }
    }
}

const QStringList stages {u"app/base"_s,     u"app/domain"_s,   u"app/import"_s,     u"app/read"_s,
                          u"app/text"_s,     u"app/entities"_s, u"app/dates"_s,      u"app/events"_s,
                          u"app/pipeline"_s, u"app/exports"_s,  u"app/annotations"_s};

} // namespace

TEST_CASE("The same article gives the same answer on any day and machine: no clock, locale or settings in a stage")
{
    forbid(stages, u"currentDate|currentTime|currentSecs|currentMSecs|system_clock|std::time\\b|\\btime\\(nullptr"_s,
           "reads the clock");
    forbid(stages, u"\\bQLocale\\b|toLocaleString|localeAware"_s, "depends on the locale");
    forbid(stages, u"\\bQSettings\\b|\\bqgetenv\\b|\\bgetenv\\b|qEnvironmentVariable"_s, "reads settings");
    forbid(stages, u"lastModified|birthTime|fileTime|st_mtim"_s, "reads a file's time");
    forbid(stages, u"random_device|QRandomGenerator::(?:global|system)|\\brand\\("_s, "rolls dice");
}

TEST_CASE("What is built is handed down: nothing is fetched from the application or from a single instance")
{
    forbid({u"app"_s, u"ui"_s}, u"\\bqApp\\b|\\binstance\\(\\)|\\bgetInstance\\b|Q_GLOBAL_STATIC"_s, "global state");
}

TEST_CASE("Threads are known to jobs alone")
{
    forbid({u"app/base"_s, u"app/domain"_s, u"app/import"_s, u"app/text"_s, u"app/entities"_s, u"app/dates"_s,
            u"app/events"_s, u"app/pipeline"_s, u"app/exports"_s, u"app/settings"_s, u"app/cli"_s, u"ui"_s},
           u"std::j?thread\\b|\\bQThread(?!::idealThreadCount|>)\\b|QtConcurrent|QThreadPool|std::async"_s,
           "starts threads");
    forbid({u"app"_s, u"ui"_s}, u"QEventLoop|processEvents"_s, "runs a nested event loop");
}

TEST_CASE("Files stay small enough to be read at once")
{
    for (const Source& source : sources()) {
        INFO(source.path.toStdString() << " has " << source.lines.size() << " lines");
        CHECK(source.lines.size() <= longestFile + 1);
    }
}

TEST_CASE("Names are plain: files in lower snake case, none of the words that say nothing")
{
    static const QRegularExpression snake(u"^[a-z0-9_/]+\\.(?:h|cpp)$"_s);
    static const QRegularExpression vague(
        u"\\b(?:class|struct)\\s+\\w*(?:Manager|Helper|Utils?|Handler|Info)\\b(?!\\s*;)"_s);
    for (const Source& source : sources()) {
        INFO(source.path.toStdString());
        CHECK(source.path.contains(snake));
        for (const QString& line : source.lines) {
            INFO(line.toStdString());
            CHECK(!codeOf(line).contains(vague));
        }
    }
}

TEST_CASE("The top level holds what the house says and nothing else")
{
    const QStringList allowed {
        u"CHANGELOG.md"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s,
        u"app"_s,          u"packaging"_s,      u"resources"_s,         u"tests"_s,   u"ui"_s};
    const QDir root(QStringLiteral(LINIMASA_SOURCE_DIR));
    for (const QString& name : root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        INFO(name.toStdString());
        const bool isBuild = name.startsWith("build"_L1) || name.startsWith("cmake-build"_L1)
            || name == "compile_commands.json"_L1 || name == "CMakeUserPresets.json"_L1;
        CHECK((allowed.contains(name) || isBuild));
    }
}

TEST_CASE("Every folder of resources says where its data is from")
{
    const QDir resources(QStringLiteral(LINIMASA_SOURCE_DIR "/resources"));
    for (const QString& folder : resources.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        INFO(folder.toStdString());
        CHECK(QDir(resources.filePath(folder)).exists(u"SOURCES.md"_s));
    }
}
