#pragma once

#include <QString>

namespace linimasa::library {

/// Where a library's files are.
struct LibraryFolder {
    QString path;

    [[nodiscard]] QString file() const { return path + QStringLiteral("/library.sqlite"); }
    /// A file that is there when the library must be checked whole at the next start.
    [[nodiscard]] QString checkMark() const { return path + QStringLiteral("/check-at-start"); }
    /// A file with the name of the copy that takes the library's place at the next start.
    [[nodiscard]] QString restoreMark() const { return path + QStringLiteral("/restore-at-start"); }
    [[nodiscard]] QString backups() const { return path + QStringLiteral("/backups"); }
};

/// The folder that --library names, made absolute; when it is empty, the reader's own: `linimasa` in XDG_DATA_HOME.
[[nodiscard]] LibraryFolder libraryFolder(const QString& given = {});

} // namespace linimasa::library
