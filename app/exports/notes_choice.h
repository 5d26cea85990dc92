#pragma once

#include "app/domain/highlight.h"
#include "app/domain/note.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace linimasa::exports {

/// Which highlights and notes are written. None of a set: all.
struct NotesChoice {
    std::optional<QSet<QString>> texts; // keys
    std::optional<QSet<domain::LabelId>> labels;
};

/// Keeps the highlights that are chosen and the notes that belong to them: those on a highlight that stays, those on a chosen
/// article when no label is asked for, and those on names and events when everything is.
void keepChosen(std::vector<domain::Highlight>& highlights, std::vector<domain::Note>& notes,
                const NotesChoice& choice);

} // namespace linimasa::exports
