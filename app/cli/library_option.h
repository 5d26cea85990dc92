#pragma once

#include "app/library/library.h"

#include <QCommandLineParser>

#include <memory>

namespace linimasa::cli {

/// --library DIR, which all commands on a library have. Without it, the reader's own library is meant.
void addLibraryOption(QCommandLineParser& parser);
[[nodiscard]] library::LibraryFolder folderOf(const QCommandLineParser& parser);

/// Opens the library, which must be there; one that cannot be written is opened to read.
[[nodiscard]] base::Result<std::unique_ptr<library::Database>> openToRead(const library::LibraryFolder& folder);

} // namespace linimasa::cli
