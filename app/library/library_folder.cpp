#include "app/library/library_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace linimasa::library {

LibraryFolder libraryFolder(const QString& given)
{
    if (!given.isEmpty()) {
        return {QDir::cleanPath(QDir(given).absolutePath())};
    }
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/linimasa")};
}

} // namespace linimasa::library
