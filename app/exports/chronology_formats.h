#pragma once

#include "app/exports/chronology_view.h"
#include "app/exports/csv_cell.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace linimasa::exports {

enum class ChronologyFormat { Table, Json, Csv, Markdown, Html, Icalendar, TimelineJs, Svg, Odt, Pdf, Png, PicturePdf };

/// The words that the command line uses: table, json, csv, md, html, ics, timelinejs, svg, odt, pdf, png,
/// picture-pdf.
[[nodiscard]] std::optional<ChronologyFormat> chronologyFormatFromName(QStringView name);
[[nodiscard]] QStringList chronologyFormatNames();
/// What a file of the format is called at its end ("md").
[[nodiscard]] QString fileExtensionOf(ChronologyFormat format);

/// True of the formats that lay out text and so need a QGuiApplication for its fonts.
[[nodiscard]] bool needsFonts(ChronologyFormat format);

/// Writes a chronology in an order that stays, so that two exports can be compared; the same view gives the same bytes.
[[nodiscard]] QByteArray writeChronology(const ChronologyView& view, ChronologyFormat format,
                                         const CsvOptions& csv = {});

/// One function a format; each is in the file of its name.
[[nodiscard]] QByteArray chronologyTable(const ChronologyView& view); // for a terminal: aligned columns
[[nodiscard]] QByteArray chronologyJson(const ChronologyView& view); // schema "linimasa.chronology/1"
[[nodiscard]] QByteArray chronologyCsv(const ChronologyView& view,
                                       const CsvOptions& options = {}); // RFC 4180, one row an evidence
[[nodiscard]] QByteArray chronologyMarkdown(const ChronologyView& view);
[[nodiscard]] QByteArray chronologyHtml(const ChronologyView& view); // one file, nothing fetched
[[nodiscard]] QByteArray chronologyIcalendar(const ChronologyView& view); // RFC 5545; only events of known days
[[nodiscard]] QByteArray chronologyTimelineJs(const ChronologyView& view); // Knight Lab's TimelineJS 3
[[nodiscard]] QByteArray chronologySvg(const ChronologyView& view); // a picture: a lane a track, text as text
[[nodiscard]] QByteArray chronologyPng(const ChronologyView& view); // the same picture
[[nodiscard]] QByteArray chronologyPicturePdf(const ChronologyView& view); // the same on one page of its size
[[nodiscard]] QByteArray chronologyOdt(const ChronologyView& view); // OpenDocument text
[[nodiscard]] QByteArray chronologyPdf(const ChronologyView& view); // A4, with headers, page numbers and fonts

} // namespace linimasa::exports
