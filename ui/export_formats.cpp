#include "ui/export_formats.h"

#include <QCoreApplication>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportFormats)
};

std::vector<dialogs::ExportFormat> readingFormats()
{
    return {{.id = u"pdf"_s,
             .name = Words::tr("PDF"),
             .purpose = Words::tr("To hand out, print or file: pages with numbers, fonts inside."),
             .extension = u"pdf"_s},
            {.id = u"odt"_s,
             .name = Words::tr("OpenDocument text"),
             .purpose = Words::tr("To go on writing in LibreOffice or Word; LibreOffice also makes a DOCX of it."),
             .extension = u"odt"_s},
            {.id = u"html"_s,
             .name = Words::tr("Web page"),
             .purpose = Words::tr("One file for any browser, without a network; prints well, reads well aloud."),
             .extension = u"html"_s}};
}

} // namespace

std::vector<dialogs::ExportFormat> chronologyExportFormats()
{
    std::vector<dialogs::ExportFormat> formats = readingFormats();
    formats.push_back({.id = u"md"_s,
                       .name = Words::tr("Markdown"),
                       .purpose = Words::tr("Plain text with headings, for notebooks and version control."),
                       .extension = u"md"_s});
    formats.push_back({.id = u"csv"_s,
                       .name = Words::tr("Table (CSV)"),
                       .purpose = Words::tr("For spreadsheets and statistics: one row for each source of each event."),
                       .extension = u"csv"_s,
                       .isTable = true});
    formats.push_back({.id = u"ics"_s,
                       .name = Words::tr("Calendar (iCalendar)"),
                       .purpose = Words::tr("For calendar programs: events whose day is known."),
                       .extension = u"ics"_s});
    formats.push_back({.id = u"timelinejs"_s,
                       .name = Words::tr("TimelineJS"),
                       .purpose = Words::tr("For publishing a timeline on a web site with Knight Lab's TimelineJS."),
                       .extension = u"json"_s});
    formats.push_back({.id = u"svg"_s,
                       .name = Words::tr("Picture (SVG)"),
                       .purpose = Words::tr("The chronology as a drawing, sharp at any size."),
                       .extension = u"svg"_s});
    formats.push_back({.id = u"png"_s,
                       .name = Words::tr("Picture (PNG)"),
                       .purpose = Words::tr("The same drawing for slides, mail and web pages."),
                       .extension = u"png"_s});
    formats.push_back({.id = u"picture-pdf"_s,
                       .name = Words::tr("Picture (PDF)"),
                       .purpose = Words::tr("The same drawing on one page of its size, for a poster or a printer."),
                       .extension = u"pdf"_s});
    formats.push_back({.id = u"json"_s,
                       .name = Words::tr("Data (JSON)"),
                       .purpose = Words::tr("Everything, for programs."),
                       .extension = u"json"_s});
    return formats;
}

std::vector<dialogs::ExportFormat> notesExportFormats()
{
    std::vector<dialogs::ExportFormat> formats = readingFormats();
    formats.push_back(
        {.id = u"md"_s,
         .name = Words::tr("Markdown"),
         .purpose = Words::tr("For notebooks: exporting again updates our part and leaves your words alone."),
         .extension = u"md"_s,
         .hasUpdates = true});
    formats.push_back({.id = u"csv"_s,
                       .name = Words::tr("Table (CSV)"),
                       .purpose = Words::tr("For spreadsheets: one row for each note or bare highlight."),
                       .extension = u"csv"_s,
                       .isTable = true});
    formats.push_back(
        {.id = u"json"_s,
         .name = Words::tr("Linimasa (JSON)"),
         .purpose = Words::tr("To keep or to move to another computer: complete, and imported again as it was."),
         .extension = u"linimasa.json"_s});
    formats.push_back(
        {.id = u"jsonld"_s,
         .name = Words::tr("Web Annotation (JSON-LD)"),
         .purpose = Words::tr("For other annotation programs: the W3C's model, with quotes and positions."),
         .extension = u"jsonld"_s});
    formats.push_back({.id = u"bibtex"_s,
                       .name = Words::tr("References (BibTeX)"),
                       .purpose = Words::tr("The cited articles, for LaTeX, JabRef and Zotero."),
                       .extension = u"bib"_s});
    formats.push_back({.id = u"ris"_s,
                       .name = Words::tr("References (RIS)"),
                       .purpose = Words::tr("The cited articles, for EndNote, Mendeley and Zotero."),
                       .extension = u"ris"_s});
    formats.push_back({.id = u"csl"_s,
                       .name = Words::tr("References (CSL-JSON)"),
                       .purpose = Words::tr("The cited articles, for pandoc and citation programs."),
                       .extension = u"json"_s});
    return formats;
}

} // namespace linimasa::ui
