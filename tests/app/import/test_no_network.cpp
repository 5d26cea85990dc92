#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("No socket of a network is opened, whatever format is read and whatever its pages point to")
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty()) {
        SKIP("strace is not installed");
    }
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"calls"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // which cannot work beside strace
    process.setProcessEnvironment(environment);
    // This program once more, reading every file of tests/formats and tests/damaged/formats, with the program that it starts for them.
    process.start(strace,
                  {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=%network,execve"_s, u"-e"_s, u"signal=none"_s, u"-o"_s, log,
                   QCoreApplication::applicationFilePath(),
                   u"Every format made by a real program*,Every damaged or hostile file*"_s});
    REQUIRE(process.waitForFinished(300000));
    QFile calls(log);
    REQUIRE(calls.open(QIODevice::ReadOnly));
    const QByteArray written = calls.readAll();
    if (written.isEmpty()) {
        SKIP("strace may not trace here"); // containers often forbid it
    }
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(written.count("linimasa-read") > 60); // it was the readers that were watched
    for (const QByteArray& line : written.split('\n')) {
        INFO(line.toStdString());
        const bool isOther
            = line.isEmpty() || line.contains("execve(") || line.contains("+++") || line.contains("resumed");
        // The system's name service is asked who owns an archive (KArchive, refused) and where a person's dictionaries are (Sonnet):
        // by a file of this machine, /var/run/nscd/socket, which is no network.
        const bool isNameService = line.contains("socket(AF_UNIX")
            || (line.contains("connect(") && line.contains("sun_path=\"/var/run/nscd/socket\""));
        CHECK((isOther || isNameService));
    }
}
