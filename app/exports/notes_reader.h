#pragma once

#include "app/base/result.h"
#include "app/exports/notes_view.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace linimasa::exports {

/// A highlight as a file has it: in the text it was made in, which may be another one than the library's.
struct ReadHighlight {
    domain::Highlight highlight; // its range counts Unicode code points; paragraph -1: not said
    bool hasPosition = false; // false: the file says only the quote
};

/// What a file of highlights and notes holds.
struct ReadNotes {
    std::optional<domain::Labels> labels;
    std::vector<NotesSource> sources; // without their texts
    std::vector<ReadHighlight> highlights;
    std::vector<domain::Note> notes;
    QStringList complaints; // what could not be read, a sentence each
};

/// Reads our JSON (schema "linimasa.library/1") and W3C Web Annotations: one, a page, a collection with its first page in it,
/// or a list. Fails when the file is neither or of a newer schema; a damaged entry is left out with a complaint. Ids of
/// other programs become UUIDs made of them, the same each time, so that a file read twice brings nothing twice.
[[nodiscard]] base::Result<ReadNotes> readNotes(const QByteArray& file);

} // namespace linimasa::exports
