#include "app/cli/commands.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView usage
    = u"Usage: linimasa-cli COMMAND [OPTIONS] PATH…\n"
      u"\n"
      u"Reads articles and builds a chronology, each date tied to its sentence.\n"
      u"Articles are text, Markdown, web pages (HTML, MHTML), mail (EML), PDF, EPUB, DOCX and ODT files,\n"
      u"told apart by their contents; in folders, files that are clearly none are passed over.\n"
      u"\n"
      u"Commands:\n"
      u"  analyze    one line of JSON an article: names, dates and events; “-” reads records\n"
      u"             {\"id\",\"text\",…} from standard input, one a line\n"
      u"  timeline   the chronology of the articles: table, json, csv, md, html, ics, timelinejs,\n"
      u"             svg, odt, pdf, png, picture-pdf\n"
      u"  import     adds articles to a library; with --notes, highlights and notes,\n"
      u"             with --corrections, decisions and corrections of names\n"
      u"  export     writes highlights and notes, or the chronology, of a library into a file\n"
      u"  search     finds articles of a library\n"
      u"  check      looks whether a library is sound, and repairs it with --repair\n"
      u"\n"
      u"Options:\n"
      u"  --help     this help; after a command, the command's\n"
      u"  --version  the version\n"
      u"\n"
      u"Exit status: 0 all read; 1 some inputs could not be read; 2 bad usage;\n"
      u"3 the library could not be opened.\n";

} // namespace

pipeline::AnalyserData analyserData()
{
    pipeline::AnalyserData data {.lexiconFolder = u":/linimasa/lexicons"_s,
                                 .eventFolder = u":/linimasa/events"_s,
                                 .userTrackFolders = {},
                                 .modelFolder = u":/linimasa/models"_s};
    // XDG_DATA_HOME/linimasa/tracks and the same in XDG_DATA_DIRS, system folders first so that the user's own win.
    const QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"linimasa/tracks"_s,
                                                          QStandardPaths::LocateDirectory);
    for (const QString& folder : folders) {
        data.userTrackFolders.prepend(folder);
    }
    return data;
}

int run(const QStringList& arguments, const Streams& streams)
{
    if (arguments.isEmpty()) {
        streams.complain(u"No command. “linimasa-cli --help” lists them.");
        return BadUsage;
    }
    const QString& command = arguments.front();
    const QStringList rest = arguments.sliced(1);
    if (command == "--help"_L1 || command == "-h"_L1 || command == "help"_L1) {
        streams.write(usage.toUtf8());
        return streams.flush() ? AllRead : SomeUnread;
    }
    if (command == "--version"_L1 || command == "-v"_L1) {
        streams.write("linimasa-cli " LINIMASA_VERSION "\n");
        return streams.flush() ? AllRead : SomeUnread;
    }
    if (command == "analyze"_L1) {
        return analyze(rest, streams);
    }
    if (command == "timeline"_L1) {
        return timeline(rest, streams);
    }
    if (command == "import"_L1) {
        const auto isOf = [&](QLatin1StringView what) {
            return std::ranges::any_of(rest, [what](const QString& word) { return word.startsWith(what); });
        };
        return isOf("--notes"_L1)      ? importNotes(rest, streams)
            : isOf("--corrections"_L1) ? importCorrections(rest, streams)
                                       : import(rest, streams);
    }
    if (command == "export"_L1) {
        return exportLibrary(rest, streams);
    }
    if (command == "search"_L1) {
        return search(rest, streams);
    }
    if (command == "check"_L1) {
        return check(rest, streams);
    }
    streams.complain(u"There is no command “%1”. “linimasa-cli --help” lists them."_s.arg(command));
    return BadUsage;
}

} // namespace linimasa::cli
