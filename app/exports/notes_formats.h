#pragma once

#include "app/exports/csv_cell.h"
#include "app/exports/notes_view.h"
#include "app/exports/paper.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace linimasa::exports {

enum class NotesFormat { Markdown, Html, Odt, Pdf, Csv, Json, WebAnnotation, Ris, Bibtex, CslJson };

/// The words that the command line uses: md, html, odt, pdf, csv, json, jsonld, ris, bibtex, csl.
[[nodiscard]] std::optional<NotesFormat> notesFormatFromName(QStringView name);
[[nodiscard]] QStringList notesFormatNames();
[[nodiscard]] QString fileExtensionOf(NotesFormat format);
/// True of the formats that lay out Markdown or text and so need a QGuiApplication.
[[nodiscard]] bool needsFonts(NotesFormat format);

/// Writes highlights and notes in bookOf()'s order; the same view gives the same bytes.
[[nodiscard]] QByteArray writeNotes(const NotesView& view, NotesFormat format, const CsvOptions& csv = {});

/// One function a format; each is in the file of its name.
[[nodiscard]] QByteArray notesMarkdown(const NotesView& view); // in parts that can be replaced, see mergedMarkdown()
[[nodiscard]] QByteArray notesHtml(const NotesView& view); // one file, nothing fetched
[[nodiscard]] QByteArray notesCsv(const NotesView& view,
                                  const CsvOptions& options); // a row a note, or a bare highlight
[[nodiscard]] QByteArray notesJson(const NotesView& view); // schema "linimasa.library/1", complete
[[nodiscard]] QByteArray notesWebAnnotation(const NotesView& view); // W3C Web Annotation Data Model, JSON-LD
[[nodiscard]] Paper notesPaper(const NotesView& view); // what ODT and PDF print

/// The articles that highlights and notes are on, for programs that keep references.
[[nodiscard]] QByteArray citedRis(const NotesView& view);
[[nodiscard]] QByteArray citedBibtex(const NotesView& view); // UTF-8, as BibLaTeX and today's BibTeX read it
[[nodiscard]] QByteArray citedCslJson(const NotesView& view); // Citation Style Language

} // namespace linimasa::exports
