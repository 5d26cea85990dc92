#pragma once

#include "app/domain/highlight.h"
#include "app/domain/note.h"

#include <optional>
#include <utility>
#include <vector>

namespace linimasa::domain {

/// What becomes of one thing: added (no `before`), changed, or deleted (no `after`). Both have the same id.
template<typename Thing> struct Edit {
    std::optional<Thing> before;
    std::optional<Thing> after;

    [[nodiscard]] Edit inverse() const { return {.before = after, .after = before}; }
    bool operator==(const Edit&) const = default;
};

/// One step of the reader's work: done whole or not at all, and taken back whole.
struct AnnotationChange {
    std::vector<Edit<Highlight>> highlights;
    std::vector<Edit<Note>> notes;
    std::optional<std::pair<Labels, Labels>> labels; // names before and after

    [[nodiscard]] bool isEmpty() const { return highlights.empty() && notes.empty() && !labels; }
    /// The step that takes this one back.
    [[nodiscard]] AnnotationChange inverse() const;

    bool operator==(const AnnotationChange&) const = default;
};

} // namespace linimasa::domain
