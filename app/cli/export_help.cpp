#include "app/cli/export_options.h"

namespace linimasa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView help
    = u"Usage: linimasa-cli export --what notes|chronology|corrections --format FORMAT -o FILE [OPTION…]\n"
      u"\n"
      u"Writes highlights and notes, or the chronology, of a library into a file – what Export does in\n"
      u"the window. Every format states what was chosen from, the filter, the counts and the open date\n"
      u"conflicts; the same library gives the same bytes on the same day.\n"
      u"\n"
      u"What\n"
      u"  --what notes          highlights and notes, article by article\n"
      u"  --what chronology     the events of all articles, each with its sentences\n"
      u"  --what corrections    your decisions on events and corrections of names, as JSON;\n"
      u"                        “import --corrections” brings them back\n"
      u"  --library DIR         the library's folder; without it, your own (linimasa in XDG_DATA_HOME)\n"
      u"\n"
      u"Formats of notes\n"
      u"  md        Markdown; see --update\n"
      u"  html      one web page, offline, for screen and printer\n"
      u"  odt       OpenDocument text, for LibreOffice and Word\n"
      u"  pdf       pages with numbers, links and embedded fonts\n"
      u"  csv       a row for each note or bare highlight\n"
      u"  json      complete, schema linimasa.library/1; “import --notes” brings it back\n"
      u"  jsonld    W3C Web Annotation, for other annotation programs; “import --notes” reads it, too\n"
      u"  bibtex, ris, csl   the cited articles as references\n"
      u"\n"
      u"Formats of the chronology\n"
      u"  table     for a terminal\n"
      u"  md, html, odt, pdf   for readers, as above\n"
      u"  csv       a row for each source of each event\n"
      u"  json      everything, schema linimasa.chronology/1\n"
      u"  ics       iCalendar: events whose day is known\n"
      u"  timelinejs  for Knight Lab's TimelineJS 3\n"
      u"  svg       a drawing, a lane for each track; text stays text\n"
      u"  png       the same drawing in dots, picture-pdf as one page\n"
      u"\n"
      u"Which of them\n"
      u"  --track TRACK         events of this track; may be given again\n"
      u"  --from DATE, --to DATE   events that may lie in this time (2021, 2021-11, 2021-11-23); for notes,\n"
      u"                        those on articles published in it\n"
      u"  --label LABEL         highlights with this label, by number (1–4) or name; may be given again\n"
      u"  --status LIST         events by what you decided on them: confirmed, suggested, rejected, with\n"
      u"                        commas between; without it, confirmed ones once anything is decided,\n"
      u"                        before that all\n"
      u"\n"
      u"The file\n"
      u"  -o, --output FILE     where to write; “-” is standard output. The file appears whole or not at all\n"
      u"  --force               replace FILE when it is there; without this it is left alone\n"
      u"  --update              Markdown of notes: rewrite only what stands between our marks\n"
      u"                        (<!-- begin linimasa:… -->) and leave all other words in FILE alone\n"
      u"  --bom                 CSV: begin with a byte order mark, as spreadsheets like it\n"
      u"  --no-summary          CSV: names of columns in the first line, without scope and counts above\n"
      u"  --creator NAME        Web Annotation: whose highlights they are\n"
      u"  --made DAY|none       the day the export states; without it, today (UTC)\n"
      u"\n"
      u"Exit status: 0 written; 1 not written, with the reason; 2 bad usage; 3 the library could not be opened.\n"
      u"\n"
      u"Examples\n"
      u"  linimasa-cli export --what notes --format md -o notes.md --update\n"
      u"  linimasa-cli export --what chronology --format pdf --track japan-asean --from 2021 -o talks.pdf\n"
      u"  linimasa-cli export --what notes --format json -o - | gzip > notes.json.gz\n";

} // namespace

QString exportHelp()
{
    return help.toString();
}

} // namespace linimasa::cli
