#pragma once

#include "app/exports/notes_view.h"

namespace linimasa::exports {

/// An article as reference programs want it. All three formats take it from here.
struct Citation {
    QString key; // "linimasa-2025-3fa4b2c1": ASCII, the same for the same text and date
    QString title;
    QString outlet;
    QStringList authors;
    QString language; // "id"; empty: unknown
    QString file; // as a URL; empty: none
    std::optional<domain::Edtf> published;
};

/// In the order of the book; articles that are not in the library are left out: nothing is known of them.
[[nodiscard]] std::vector<Citation> citationsOf(const NotesView& view);

} // namespace linimasa::exports
