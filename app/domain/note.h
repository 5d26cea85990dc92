#pragma once

#include <QDateTime>
#include <QString>
#include <QtTypes>

namespace linimasa::domain {

enum class NoteSubject : quint8 { Highlight, Article, Entity, Event };

/// What a note is about.
struct NoteTarget {
    NoteSubject subject = NoteSubject::Article;
    QString id; // a highlight's id, an article's text key, an entity's id, or an event's leading passage (passage_id.h)

    auto operator<=>(const NoteTarget&) const = default;
};

/// What the reader wrote. It stays when what it is about is no longer there.
struct Note {
    QString id; // stable for ever, unique in the world (a UUID without braces)
    NoteTarget target;
    QString about; // what it is about in words, as it was called when the note was begun (a title, a name)
    QString text; // Markdown as it was typed
    QString language; // BCP 47 tag of the spelling ("id", "en-US"); empty: guessed from the text
    QDateTime created; // UTC, whole milliseconds
    QDateTime modified; // UTC, whole milliseconds

    bool operator==(const Note&) const = default;
};

} // namespace linimasa::domain
