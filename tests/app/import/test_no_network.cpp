#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("No socket is opened, whatever format is read and whatever its pages point to")
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
    // This program once more, reading every file of tests/formats, with the program that it starts for them.
    process.start(strace,
                  {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=%network,execve"_s, u"-e"_s, u"signal=none"_s, u"-o"_s, log,
                   QCoreApplication::applicationFilePath(), u"Every format made by a real program*"_s});
    REQUIRE(process.waitForFinished(300000));
    QFile calls(log);
    REQUIRE(calls.open(QIODevice::ReadOnly));
    const QByteArray written = calls.readAll();
    if (written.isEmpty()) {
        SKIP("strace may not trace here"); // containers often forbid it
    }
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(written.contains("linimasa-read")); // it was the readers that were watched
    for (const QByteArray& line : written.split('\n')) {
        INFO(line.toStdString());
        const bool isOther
            = line.isEmpty() || line.contains("execve(") || line.contains("+++") || line.contains("resumed");
        // KArchive asks the system's name service who owns an archive, and is refused.
        const bool isRefused = line.contains("socket(AF_UNIX") && line.contains("= -1 EPERM");
        CHECK((isOther || isRefused));
    }
}
