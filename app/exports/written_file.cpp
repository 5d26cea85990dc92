#include "app/exports/written_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

base::Result<void> writeFile(const QString& path, const QByteArray& bytes, Overwrite overwrite)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return base::failure(base::ErrorKind::WriteFailed, u"“%1” is a folder. Name a file in it."_s.arg(path));
    }
    if (overwrite == Overwrite::No && (info.exists() || info.isSymLink())) {
        return base::failure(base::ErrorKind::WriteFailed, u"“%1” is there already and was left alone."_s.arg(path));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return base::failure(base::ErrorKind::WriteFailed,
                             u"“%1” could not be written: %2. Nothing was changed."_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace linimasa::exports
