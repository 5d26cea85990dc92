#include "ui/sample_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

base::Result<QString> putSamples(const QString& from, const QString& folder)
{
    const QDir there(folder);
    bool isDone = there.mkpath(u"."_s);
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        const QString path = there.filePath(name);
        if (!isDone || QFile::exists(path)) {
            continue;
        }
        // What is copied from within the program may only be read.
        isDone = QFile::copy(QDir(from).filePath(name), path)
            && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    if (!isDone) {
        return base::failure(
            base::ErrorKind::WriteFailed,
            QCoreApplication::translate("SampleFiles", "The samples could not be put into a folder of yours."), folder);
    }
    return folder;
}

} // namespace linimasa::ui
