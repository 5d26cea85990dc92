#include "app/import/outside_reader.h"

#include "app/import/child_process.h"
#include "app/import/document_record.h"
#include "app/import/reading_limits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

QString readingProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const auto place :
         {"/linimasa-read"_L1, "/../libexec/linimasa-read"_L1, "/../lib/linimasa/linimasa-read"_L1}) {
        const QFileInfo program(here + place);
        if (program.isFile() && program.isExecutable()) {
            return program.absoluteFilePath();
        }
    }
    return {};
}

base::Result<Document> readOutside(QByteArrayView bytes)
{
    const QString program = readingProgram();
    if (program.isEmpty()) {
        return failure(ErrorKind::Unsupported,
                       u"The program that reads this format, linimasa-read, is missing. Install Linimasa again."_s);
    }
    const ChildAnswer answer = runChild(program, bytes, {.time = readingTime, .output = readingOutput});
    const bool ranIntoLimit = answer.end == ChildEnd::TimedOut || answer.end == ChildEnd::TooMuchOutput
        || (answer.end == ChildEnd::Exited && answer.status == outOfMemoryStatus)
        || (answer.end == ChildEnd::Crashed && (answer.status == SIGXCPU || answer.status == SIGKILL));
    if (answer.end == ChildEnd::Exited && answer.status == 0) {
        return fromRecord(answer.output);
    }
    if (answer.end == ChildEnd::NotStarted) {
        return failure(ErrorKind::ReadFailed,
                       u"The program that reads this format could not be started. Try again later."_s,
                       u"%1: error %2"_s.arg(program).arg(answer.status));
    }
    if (!ranIntoLimit) {
        return failure(
            ErrorKind::Damaged,
            u"The file is damaged: reading it failed. Open it in the program it was made with and save it again."_s,
            u"linimasa-read: %1 %2"_s.arg(answer.end == ChildEnd::Crashed ? u"signal"_s : u"exit status"_s)
                .arg(answer.status));
    }
    return failure(
        ErrorKind::TooLarge,
        u"The file takes more time or memory to read than an article should. It may be damaged, or made to do "
        u"harm. If you trust it, save the part you need as a text file."_s,
        u"linimasa-read: end %1, status %2"_s.arg(static_cast<int>(answer.end)).arg(answer.status));
}

} // namespace linimasa::import
