#pragma once

#include "ui/window_exports.h"

#include <functional>
#include <memory>
#include <vector>

namespace linimasa::ui {

/// The values that the views point into, and the views. It never moves.
struct WindowExports::Chosen {
    domain::Chronology events;
    std::vector<models::ArticlePointer> held;
    std::vector<const domain::AnalysedArticle*> articles;
    exports::ChronologyView chronology;
    std::vector<domain::Track> tracks;
    std::vector<domain::Party> parties;
    std::vector<domain::Decision> decisions;
    MarksOfReader marks;
    std::vector<exports::NotesSource> sources;
    exports::NotesView notes;
    int count = 0;
    qsizetype unreadable = 0; // passages whose article cannot be read any more
};

/// As many rows as the notes list has for them: a highlight with its note is one.
[[nodiscard]] int rowsOf(const MarksOfReader& marks);

/// A file that is about to be written: its articles are fetched a few at a time, so that the window goes on.
struct WindowExports::Gathering {
    dialogs::ExportChoice choice;
    QString path;
    dialogs::ExistingFile existing = dialogs::ExistingFile::Refuse;
    std::function<void(const base::Result<void>&)> then;
    std::vector<models::ArticleId> wanted;
    std::size_t next = 0; // of `wanted`
    Articles articles;
};

} // namespace linimasa::ui
