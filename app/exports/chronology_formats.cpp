#include "app/exports/chronology_formats.h"

#include <array>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    ChronologyFormat format;
    QLatin1StringView name;
    QLatin1StringView extension;
    QByteArray (*write)(const ChronologyView& view); // null: written with options
};

constexpr std::array formats = {
    Format {ChronologyFormat::Table, "table"_L1, "txt"_L1, chronologyTable},
    Format {ChronologyFormat::Json, "json"_L1, "json"_L1, chronologyJson},
    Format {ChronologyFormat::Csv, "csv"_L1, "csv"_L1, nullptr},
    Format {ChronologyFormat::Markdown, "md"_L1, "md"_L1, chronologyMarkdown},
    Format {ChronologyFormat::Html, "html"_L1, "html"_L1, chronologyHtml},
    Format {ChronologyFormat::Icalendar, "ics"_L1, "ics"_L1, chronologyIcalendar},
    Format {ChronologyFormat::TimelineJs, "timelinejs"_L1, "json"_L1, chronologyTimelineJs},
    Format {ChronologyFormat::Svg, "svg"_L1, "svg"_L1, chronologySvg},
    Format {ChronologyFormat::Odt, "odt"_L1, "odt"_L1, chronologyOdt},
    Format {ChronologyFormat::Pdf, "pdf"_L1, "pdf"_L1, chronologyPdf},
    Format {ChronologyFormat::Png, "png"_L1, "png"_L1, chronologyPng},
    Format {ChronologyFormat::PicturePdf, "picture-pdf"_L1, "pdf"_L1, chronologyPicturePdf},
};

const Format& entryOf(ChronologyFormat format)
{
    return formats.at(static_cast<std::size_t>(format));
}

} // namespace

std::optional<ChronologyFormat> chronologyFormatFromName(QStringView name)
{
    for (const Format& format : formats) {
        if (format.name == name) {
            return format.format;
        }
    }
    return std::nullopt;
}

QStringList chronologyFormatNames()
{
    QStringList names;
    for (const Format& format : formats) {
        names.append(format.name);
    }
    return names;
}

QString fileExtensionOf(ChronologyFormat format)
{
    return entryOf(format).extension;
}

bool needsFonts(ChronologyFormat format)
{
    return format == ChronologyFormat::Odt || format == ChronologyFormat::Pdf || format == ChronologyFormat::Png
        || format == ChronologyFormat::PicturePdf;
}

QByteArray writeChronology(const ChronologyView& view, ChronologyFormat format, const CsvOptions& csv)
{
    const Format& entry = entryOf(format);
    return entry.write ? entry.write(view) : chronologyCsv(view, csv);
}

} // namespace linimasa::exports
