#include "app/annotations/memory_annotation_store.h"

#include <algorithm>
#include <tuple>

namespace linimasa::annotations {

namespace {

template<typename Thing> void put(QHash<QString, Thing>& things, const std::vector<domain::Edit<Thing>>& edits)
{
    for (const domain::Edit<Thing>& edit : edits) {
        if (edit.after) {
            things.insert(edit.after->id, *edit.after);
        } else if (edit.before) {
            things.remove(edit.before->id);
        }
    }
}

} // namespace

base::Result<std::vector<domain::Highlight>> MemoryAnnotationStore::highlights() const
{
    std::vector<domain::Highlight> all(m_highlights.begin(), m_highlights.end());
    std::ranges::sort(all, {}, [](const domain::Highlight& highlight) {
        return std::tuple(highlight.textKey, highlight.anchor.range, highlight.created, highlight.id);
    });
    return all;
}

base::Result<std::vector<domain::Highlight>> MemoryAnnotationStore::highlightsIn(const QString& textKey) const
{
    return highlights().transform([&](std::vector<domain::Highlight> all) {
        std::erase_if(all, [&](const domain::Highlight& highlight) { return highlight.textKey != textKey; });
        return all;
    });
}

base::Result<std::vector<domain::Note>> MemoryAnnotationStore::notes() const
{
    std::vector<domain::Note> all(m_notes.begin(), m_notes.end());
    std::ranges::sort(all, {}, [](const domain::Note& note) { return std::tuple(note.created, note.id); });
    return all;
}

base::Result<domain::Labels> MemoryAnnotationStore::labels() const
{
    return m_labels;
}

base::Result<void> MemoryAnnotationStore::apply(const domain::AnnotationChange& change)
{
    if (m_refusal) {
        return std::unexpected(*m_refusal);
    }
    put(m_highlights, change.highlights);
    put(m_notes, change.notes);
    if (change.labels) {
        m_labels = change.labels->second;
    }
    return {};
}

} // namespace linimasa::annotations
