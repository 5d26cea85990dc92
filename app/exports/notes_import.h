#pragma once

#include "app/domain/annotation_change.h"
#include "app/exports/notes_reader.h"

#include <functional>
#include <optional>
#include <span>

namespace linimasa::exports {

/// Where an anchor was found in a text.
struct FoundPlace {
    domain::TextAnchor anchor; // as the text has it there
    domain::PlacedBy placedBy = domain::PlacedBy::Nothing;
    double score = 0;
};

/// The library as an import meets it.
struct ImportGround {
    std::span<const domain::Highlight> highlights; // all there are
    std::span<const domain::Note> notes;
    domain::Labels labels;
    /// The clean text; none when the library does not have it.
    std::function<std::optional<QString>(const QString& textKey)> textOf;
    /// Texts that may be another version of the source's: the same file, or the same title.
    std::function<QStringList(const NotesSource& source)> candidatesFor;
    /// Looks for the anchor's passage in a text.
    std::function<FoundPlace(const domain::TextAnchor& anchor, const QString& text)> find;
    QDateTime now; // UTC; for what the file gives no time
};

/// What an import would do. Nothing is done until its change is applied.
struct ImportPlan {
    domain::AnnotationChange change;
    qsizetype newHighlights = 0;
    qsizetype newNotes = 0;
    qsizetype same = 0; // already here
    qsizetype newer = 0; // here in an older form, which is replaced
    qsizetype older = 0; // here in a newer form, which stays
    std::vector<domain::Highlight> unplaced; // brought in, but their passage was not found
    QStringList missing; // titles of articles that the library does not have
    QStringList complaints;

    /// "new highlights: 3; new notes: 2; already here: 4; unplaced: 1"
    [[nodiscard]] QString summary() const;
};

/// Puts what was read into the library's texts. What has the same id is the same thing, and the one changed last wins; so
/// is a highlight of the same passage with the same label, and a note with the same words on the same thing. The names of
/// the labels are taken over only where the library's still have their first names.
[[nodiscard]] ImportPlan planImport(const ReadNotes& read, const ImportGround& ground);

} // namespace linimasa::exports
