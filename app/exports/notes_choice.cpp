#include "app/exports/notes_choice.h"

namespace linimasa::exports {

void keepChosen(std::vector<domain::Highlight>& highlights, std::vector<domain::Note>& notes, const NotesChoice& choice)
{
    std::erase_if(highlights, [&choice](const domain::Highlight& highlight) {
        return (choice.texts && !choice.texts->contains(highlight.textKey))
            || (choice.labels && !choice.labels->contains(highlight.label));
    });
    QSet<QString> kept;
    for (const domain::Highlight& highlight : highlights) {
        kept.insert(highlight.id);
    }
    std::erase_if(notes, [&](const domain::Note& note) -> bool {
        switch (note.target.subject) {
        case domain::NoteSubject::Highlight:
            return !kept.contains(note.target.id) && (choice.texts || choice.labels);
        case domain::NoteSubject::Article:
            return choice.labels || (choice.texts && !choice.texts->contains(note.target.id));
        case domain::NoteSubject::Entity:
        case domain::NoteSubject::Event:
            break;
        }
        return choice.texts || choice.labels;
    });
}

} // namespace linimasa::exports
