#pragma once

#include "app/exports/notes_import.h"
#include "app/exports/notes_view.h"

#include <QString>

#include <vector>

namespace linimasa::exports {

/// Articles in four languages with whatever is hard to keep (emoji, ruby, stacked Vietnamese marks composed and decomposed,
/// full-width digits, surrogate pairs), and highlights and notes of every kind on them.
struct SampleNotes {
    SampleNotes();

    [[nodiscard]] NotesView view() const;
    /// Marks the first place of `quote` in the text.
    domain::Highlight& mark(std::size_t source, const QString& quote, const QString& id);
    void note(domain::NoteSubject subject, const QString& target, const QString& id, const QString& text);

    std::vector<NotesSource> sources;
    std::vector<domain::Highlight> highlights;
    std::vector<domain::Note> notes;
    domain::Labels labels;
};

/// A library in memory that has the sample's texts (or others): what an import needs, and applying what it plans.
struct NotesLibrary {
    std::vector<NotesSource> sources;
    std::vector<domain::Highlight> highlights;
    std::vector<domain::Note> notes;
    domain::Labels labels;

    [[nodiscard]] ImportGround ground() const;
    ImportPlan import(const QByteArray& file);
    [[nodiscard]] NotesView view() const;
};

} // namespace linimasa::exports
