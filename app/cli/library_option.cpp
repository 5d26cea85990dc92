#include "app/cli/library_option.h"

namespace linimasa::cli {

using namespace Qt::StringLiterals;

void addLibraryOption(QCommandLineParser& parser)
{
    parser.addOption(
        {u"library"_s, u"The library's folder; without it, your own (linimasa in XDG_DATA_HOME)."_s, u"DIR"_s});
}

library::LibraryFolder folderOf(const QCommandLineParser& parser)
{
    return library::libraryFolder(parser.value(u"library"_s));
}

base::Result<std::unique_ptr<library::Database>> openToRead(const library::LibraryFolder& folder)
{
    using enum library::Access;
    auto there = library::connectTo(folder, ReadOnly, library::Durability::Relaxed);
    if (!there) {
        return there; // not there, locked, damaged
    }
    auto opened = library::openLibrary(folder, QDateTime::currentDateTime());
    if (opened) {
        return std::move(opened->database);
    }
    const base::ErrorKind kind = opened.error().kind;
    if (kind == base::ErrorKind::ReadOnly || kind == base::ErrorKind::NoPermission) {
        return there;
    }
    return std::unexpected(opened.error());
}

} // namespace linimasa::cli
