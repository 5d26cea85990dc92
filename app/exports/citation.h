#pragma once

#include "app/exports/notes_view.h"

#include <QString>

namespace linimasa::exports {

/// A passage with where it stands, to be put into a letter or a report.
struct Quotation {
    QString quote; // as it stands in the article
    NotesSource source;
    qsizetype paragraph = 1; // counted from 1
};

/// “quote” — Outlet, “Title”, 2025-05-14, paragraph 2, file.html
[[nodiscard]] QString citationText(const Quotation& quotation);
/// The same as a block quote with its source, for programs that take formatted text.
[[nodiscard]] QString citationHtml(const Quotation& quotation);

} // namespace linimasa::exports
