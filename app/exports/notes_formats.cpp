#include "app/exports/notes_formats.h"

#include <array>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    NotesFormat format;
    QLatin1StringView name;
    QLatin1StringView extension;
};

constexpr std::array formats = {
    Format {NotesFormat::Markdown, "md"_L1, "md"_L1},
    Format {NotesFormat::Html, "html"_L1, "html"_L1},
    Format {NotesFormat::Odt, "odt"_L1, "odt"_L1},
    Format {NotesFormat::Pdf, "pdf"_L1, "pdf"_L1},
    Format {NotesFormat::Csv, "csv"_L1, "csv"_L1},
    Format {NotesFormat::Json, "json"_L1, "json"_L1},
    Format {NotesFormat::WebAnnotation, "jsonld"_L1, "jsonld"_L1},
    Format {NotesFormat::Ris, "ris"_L1, "ris"_L1},
    Format {NotesFormat::Bibtex, "bibtex"_L1, "bib"_L1},
    Format {NotesFormat::CslJson, "csl"_L1, "json"_L1},
};

} // namespace

std::optional<NotesFormat> notesFormatFromName(QStringView name)
{
    for (const Format& format : formats) {
        if (format.name == name) {
            return format.format;
        }
    }
    return std::nullopt;
}

QStringList notesFormatNames()
{
    QStringList names;
    for (const Format& format : formats) {
        names.append(format.name);
    }
    return names;
}

QString fileExtensionOf(NotesFormat format)
{
    return formats.at(static_cast<std::size_t>(format)).extension;
}

bool needsFonts(NotesFormat format)
{
    return format == NotesFormat::Html || format == NotesFormat::Odt || format == NotesFormat::Pdf;
}

QByteArray writeNotes(const NotesView& view, NotesFormat format, const CsvOptions& csv)
{
    switch (format) {
    case NotesFormat::Markdown:
        return notesMarkdown(view);
    case NotesFormat::Html:
        return notesHtml(view);
    case NotesFormat::Odt:
        return paperOdt(notesPaper(view));
    case NotesFormat::Pdf:
        return paperPdf(notesPaper(view));
    case NotesFormat::Csv:
        return notesCsv(view, csv);
    case NotesFormat::Json:
        return notesJson(view);
    case NotesFormat::WebAnnotation:
        return notesWebAnnotation(view);
    case NotesFormat::Ris:
        return citedRis(view);
    case NotesFormat::Bibtex:
        return citedBibtex(view);
    case NotesFormat::CslJson:
        break;
    }
    return citedCslJson(view);
}

} // namespace linimasa::exports
