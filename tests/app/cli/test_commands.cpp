#include "app/cli/commands.h"
#include "app/cli/line_reader.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <catch2/catch_test_macros.hpp>

#include <clocale>
#include <fcntl.h>
#include <unistd.h>

#include "program_run.h"
#include "source_folder.h"

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

using Answer = cli::ProgramAnswer;

Answer run(const QStringList& arguments, const QByteArray& input = {})
{
    return cli::runProgram(arguments, input);
}

QString sample(const QString& name)
{
    return QStringLiteral(LINIMASA_SOURCE_DIR "/resources/samples/") + name;
}

QStringList samples()
{
    return {QStringLiteral(LINIMASA_SOURCE_DIR "/resources/samples")};
}

const QByteArray record
    = R"({"id":"a","text":"Jepang dan Vietnam meneken nota keamanan siber pada 23 November 2021."})";

} // namespace

TEST_CASE("Help and version are data, bad usage is not")
{
    CHECK(run({u"--help"_s}).out.contains("analyze"));
    CHECK(run({u"--version"_s}).out.startsWith("linimasa-cli "));
    CHECK(run({u"analyze"_s, u"--help"_s}).out.contains("--published"));
    CHECK(run({u"timeline"_s, u"--help"_s}).out.contains("--format"));
    const QList<QStringList> bad {{},
                                  {u"paint"_s},
                                  {u"analyze"_s},
                                  {u"analyze"_s, u"--colour"_s, u"x"_s},
                                  {u"analyze"_s, u"--published"_s, u"23/11/2021"_s, u"x"_s},
                                  {u"analyze"_s, u"--published"_s, u"2021-02-30"_s, u"x"_s},
                                  {u"analyze"_s, u"--jobs"_s, u"-1"_s, u"x"_s},
                                  {u"analyze"_s, u"--jobs"_s, u"many"_s, u"x"_s},
                                  {u"analyze"_s, u"-"_s, u"x"_s},
                                  {u"timeline"_s},
                                  {u"timeline"_s, u"--format"_s, u"docx"_s, u"x"_s},
                                  {u"timeline"_s, u"--from"_s, u"soon"_s, u"x"_s},
                                  {u"timeline"_s, u"--track"_s, u"nowhere"_s, u"x"_s}};
    for (const QStringList& arguments : bad) {
        INFO(arguments.join(u' ').toStdString());
        const Answer answer = run(arguments);
        CHECK(answer.status == cli::BadUsage);
        CHECK(answer.out.isEmpty());
        CHECK(answer.complaints.size() == 1);
    }
}

TEST_CASE("What folders are passed over for is said once and is no failure")
{
    const Answer answer = run(QStringList {u"timeline"_s} + samples());
    CHECK(answer.status == cli::AllRead);
    CHECK(answer.complaints
          == QStringList {u"1 file in a folder was passed over: its name says that it is no article (SOURCES.md)."_s});
}

TEST_CASE("Analyze answers a line a file, in order, the same with any number of jobs and in any locale")
{
    const Answer one = run(QStringList {u"analyze"_s, u"--text"_s} + samples());
    CHECK(one.status == cli::AllRead);
    REQUIRE(one.lines().size() >= 10);
    QStringList files;
    for (const QByteArray& line : one.lines()) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        CHECK(object.value("schema"_L1).toString() == u"linimasa.analysis/1"_s);
        files.append(object.value("file"_L1).toString());
        QFile file(files.last());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(object.value("text"_L1).toString().toUtf8() == file.readAll());
    }
    CHECK(files == [&] {
        auto sorted = files;
        sorted.sort();
        return sorted;
    }());
    for (const QString& jobs : {u"2"_s, u"5"_s}) {
        CHECK(run(QStringList {u"analyze"_s, u"--text"_s, u"--jobs"_s, jobs} + samples()).out == one.out);
    }
    for (const char* locale : {"de_DE.UTF-8", "id_ID.UTF-8", "tr_TR.UTF-8"}) {
        if (std::setlocale(LC_ALL, locale) != nullptr) {
            CHECK(run(QStringList {u"analyze"_s, u"--text"_s} + samples()).out == one.out);
        }
    }
    std::setlocale(LC_ALL, "C");
}

TEST_CASE("What cannot be read is named with its reason, and the rest is done")
{
    const QString good = sample(QString());
    const Answer answer = run(
        {u"analyze"_s, u"/nowhere/a.txt"_s, good, QStringLiteral(LINIMASA_SOURCE_DIR "/tests/damaged/empty.txt")});
    CHECK(answer.status == cli::SomeUnread);
    REQUIRE(answer.complaints.size() == 3);
    CHECK(answer.complaints[0].startsWith(u"/nowhere/a.txt: "_s));
    CHECK(answer.complaints[1].contains(u"empty"_s));
    CHECK(answer.complaints[2].contains(u"passed over"_s)); // what the samples' folder says about itself
    CHECK(answer.lines().size() >= 10);
}

TEST_CASE("Records are answered one by one, bad ones by an error with their id")
{
    const Answer answer = run(
        {u"analyze"_s, u"-"_s},
        record + "\n\nnot json\n{\"id\":7}\r\n{\"id\":\"empty\",\"text\":\" \"}\n"
            + R"({"id":"b","text":"Kemarin Jepang dan Vietnam bertemu.","published":"2021-11-24","language":"id"})");
    CHECK(answer.status == cli::SomeUnread);
    const auto lines = answer.lines();
    REQUIRE(lines.size() == 5);
    const auto object = [&](qsizetype line) { return QJsonDocument::fromJson(lines[line]).object(); };
    CHECK(object(0).value("id"_L1).toString() == u"a"_s);
    CHECK(object(0).value("dates"_L1).toArray().size() == 1);
    CHECK(object(1).value("id"_L1).isNull());
    CHECK(object(1).contains("error"_L1));
    CHECK(object(2).value("id"_L1).toString() == u"7"_s);
    CHECK(object(2).contains("error"_L1));
    CHECK(object(3).value("error"_L1).toObject().value("kind"_L1).toString() == u"empty"_s);
    CHECK(object(4).value("published"_L1).toObject().value("edtf"_L1).toString() == u"2021-11-24"_s);
    CHECK(object(4).value("dates"_L1).toArray()[0].toObject().value("edtf"_L1).toString() == u"2021-11-23"_s);
    CHECK(run({u"analyze"_s, u"-"_s}, {}).status == cli::AllRead);
}

TEST_CASE("Records in many threads come out as in one")
{
    QByteArray input;
    for (int i = 0; i < 200; ++i) {
        input += QByteArray(record).replace("\"a\"", QByteArray::number(i)) + '\n';
    }
    const Answer one = run({u"analyze"_s, u"-"_s}, input);
    CHECK(one.lines().size() == 200);
    CHECK(run({u"analyze"_s, u"-j"_s, u"4"_s, u"-"_s}, input).out == one.out);
}

TEST_CASE("A given date is where relative dates are counted from")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"klip.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Kemarin Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo, kata seorang pejabat.\n");
    file.close();
    const auto edtfOf = [](const Answer& answer) {
        return QJsonDocument::fromJson(answer.out).object().value("dates"_L1).toArray()[0].toObject().value("edtf"_L1);
    };
    CHECK(edtfOf(run({u"analyze"_s, file.fileName()})).isNull());
    CHECK(edtfOf(run({u"analyze"_s, u"--published"_s, u"2021-11-24"_s, file.fileName()})).toString()
          == u"2021-11-23"_s);
}

TEST_CASE("The timeline is filtered by track and time")
{
    const auto events = [](const QStringList& options) {
        const Answer answer = run(QStringList {u"timeline"_s, u"--format"_s, u"json"_s} + options + samples());
        CHECK(answer.status == cli::AllRead);
        return QJsonDocument::fromJson(answer.out).object().value("events"_L1).toArray();
    };
    const QJsonArray all = events({});
    REQUIRE(all.size() >= 5);
    const QJsonArray bilateral = events({u"--track"_s, u"japan-vietnam"_s});
    CHECK(!bilateral.isEmpty());
    CHECK(bilateral.size() < all.size());
    for (const QJsonValue& event : bilateral) {
        CHECK(event.toObject().value("track"_L1).toString() == u"japan-vietnam"_s);
    }
    for (const QJsonValue& event : events({u"--from"_s, u"2022"_s, u"--to"_s, u"2023-06"_s})) {
        CHECK(event.toObject().value("latest"_L1).toString() >= u"2022-01-01"_s);
        CHECK(event.toObject().value("earliest"_L1).toString() <= u"2023-06-30"_s);
    }
    CHECK(!run(QStringList {u"timeline"_s} + samples()).out.isEmpty());
}

TEST_CASE("Lines are read as they come and cut at their limit")
{
    int ends[2] = {};
    REQUIRE(::pipe(ends) == 0);
    cli::LineReader reader(ends[0], 10);
    const auto send = [&](QByteArrayView bytes) {
        REQUIRE(::write(ends[1], bytes.data(), static_cast<std::size_t>(bytes.size())) == bytes.size());
    };
    send("one\n");
    CHECK(reader.next()->bytes == "one"); // without waiting for more
    send("0123456789abc\r\n\nlast");
    const auto longLine = reader.next();
    CHECK(longLine->bytes == "0123456789");
    CHECK(longLine->tooLong);
    CHECK(reader.next()->bytes.isEmpty());
    ::close(ends[1]);
    CHECK(reader.next()->bytes == "last");
    CHECK(!reader.next().has_value());
    ::close(ends[0]);
}
