-- What the reader marked and wrote, apart from everything the machine makes. It refers to texts by their keys (SHA-256) and to
-- nothing in other tables, so that forgetting, re-reading or re-analysing an article never takes it along.
-- Times are milliseconds since 1970 UTC, positions UTF-16 units.

CREATE TABLE highlight (
    id TEXT PRIMARY KEY NOT NULL,
    text_key TEXT NOT NULL,
    quote TEXT NOT NULL, -- the passage itself and what stands around it: domain::TextAnchor
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    occurrences INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    label INTEGER NOT NULL CHECK (label BETWEEN 1 AND 4),
    placed_by INTEGER NOT NULL, -- domain::PlacedBy
    score REAL NOT NULL,
    marked_quote TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX highlight_by_text ON highlight (text_key, range_begin, range_end);

CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL,
    subject INTEGER NOT NULL, -- domain::NoteSubject
    subject_id TEXT NOT NULL,
    about TEXT NOT NULL,
    body TEXT NOT NULL, -- Markdown as typed
    language TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_subject ON note (subject, subject_id);

CREATE TABLE label (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4),
    name TEXT NOT NULL
) STRICT;
