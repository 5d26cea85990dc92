#pragma once

#include "app/domain/highlight.h"
#include "app/domain/label.h"
#include "app/domain/note.h"
#include "app/exports/notes_view.h"
#include "app/exports/paper.h"

#include <span>

namespace linimasa::exports {

/// An article as it is printed: title, where it comes from, its paragraphs with the reader's highlights in bold and numbered, and
/// the notes to those numbers behind the text. Highlights of other texts, and unplaced ones, are left out.
[[nodiscard]] Paper articlePaper(const NotesSource& source, std::span<const domain::Highlight> highlights,
                                 std::span<const domain::Note> notes, const domain::Labels& labels);

} // namespace linimasa::exports
