#pragma once

#include "app/exports/chronology_view.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace linimasa::exports {

enum class ChronologyFormat { Table, Json, Csv, Markdown, Html, Icalendar, TimelineJs, Svg };

/// The words that the command line uses: table, json, csv, md, html, ics, timelinejs, svg.
[[nodiscard]] std::optional<ChronologyFormat> chronologyFormatFromName(QStringView name);
[[nodiscard]] QStringList chronologyFormatNames();
/// What a file of the format is called at its end ("md").
[[nodiscard]] QString fileExtensionOf(ChronologyFormat format);

/// Writes a chronology: UTF-8, in an order that stays, so that two exports can be compared line by line.
[[nodiscard]] QByteArray writeChronology(const ChronologyView& view, ChronologyFormat format);

/// One function a format; each is in the file of its name.
[[nodiscard]] QByteArray chronologyTable(const ChronologyView& view); // for a terminal: aligned columns
[[nodiscard]] QByteArray chronologyJson(const ChronologyView& view); // schema "linimasa.chronology/1"
[[nodiscard]] QByteArray chronologyCsv(const ChronologyView& view); // RFC 4180, one row an evidence
[[nodiscard]] QByteArray chronologyMarkdown(const ChronologyView& view);
[[nodiscard]] QByteArray chronologyHtml(const ChronologyView& view); // one file, nothing fetched
[[nodiscard]] QByteArray chronologyIcalendar(const ChronologyView& view); // RFC 5545; only events of known days
[[nodiscard]] QByteArray chronologyTimelineJs(const ChronologyView& view); // Knight Lab's TimelineJS 3
[[nodiscard]] QByteArray chronologySvg(const ChronologyView& view); // a picture: a lane a track

} // namespace linimasa::exports
