#include "program_run.h"

#include <QFile>
#include <QTemporaryFile>

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <unistd.h>

namespace linimasa::cli {

QList<QByteArray> ProgramAnswer::lines() const
{
    QList<QByteArray> all = out.split('\n');
    all.removeLast(); // after the last line's end
    return all;
}

ProgramAnswer runProgram(const QStringList& arguments, const QByteArray& input)
{
    ProgramAnswer answer;
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(input);
    file.seek(0);
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_CLOEXEC);
    answer.status = run(arguments,
                        {.input = descriptor,
                         .write =
                             [&](QByteArrayView bytes) {
                                 answer.out.append(bytes);
                                 return true;
                             },
                         .flush = [] { return true; },
                         .complain = [&](QStringView line) { answer.complaints.append(line.toString()); },
                         .status = {}});
    ::close(descriptor);
    return answer;
}

} // namespace linimasa::cli
