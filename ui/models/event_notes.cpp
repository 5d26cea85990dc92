#include "ui/models/event_notes.h"

#include "app/corrections/passage_match.h"
#include "app/domain/passage_id.h"

#include <algorithm>
#include <optional>

namespace linimasa::models {

namespace {

std::optional<domain::Passage> passageOf(const domain::Evidence& evidence, const Collection& collection)
{
    const int row = collection.rowOfId(evidence.article);
    const QString key = row < 0 ? QString() : collection.entry(row).textKey;
    if (key.isEmpty()) {
        return std::nullopt;
    }
    domain::Passage passage;
    passage.textKey = key;
    passage.range = evidence.range;
    return passage;
}

bool isTold(const domain::ChronologyEvent& event, const domain::Passage& passage, const Collection& collection)
{
    return std::ranges::any_of(event.evidences, [&](const domain::Evidence& evidence) {
        const auto told = passageOf(evidence, collection);
        return told && corrections::passageMatch(*told, passage) > 0;
    });
}

} // namespace

domain::NoteTarget noteTargetOf(const domain::ChronologyEvent& event, const Collection& collection,
                                const Annotations& annotations)
{
    for (const domain::Note& note : annotations.notes()) {
        if (note.target.subject == domain::NoteSubject::Event) {
            const auto passage = domain::passageFrom(note.target.id);
            if (passage ? isTold(event, *passage, collection) : note.target.id == event.id) {
                return note.target;
            }
        }
    }
    for (const domain::Evidence& evidence : event.evidences) {
        if (const auto passage = passageOf(evidence, collection)) {
            return {.subject = domain::NoteSubject::Event, .id = domain::passageId(passage->textKey, passage->range)};
        }
    }
    return {.subject = domain::NoteSubject::Event, .id = event.id};
}

const domain::ChronologyEvent* eventOfNote(const domain::NoteTarget& target, const Collection& collection)
{
    const auto passage = domain::passageFrom(target.id);
    if (!passage) {
        return collection.eventById(target.id);
    }
    for (const domain::ChronologyEvent& event : collection.chronology()) {
        if (isTold(event, *passage, collection)) {
            return &event;
        }
    }
    return nullptr;
}

} // namespace linimasa::models
