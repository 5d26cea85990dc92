-- Articles, what the machine made of them, what a person corrected, and the index for searching.
-- Days are Julian day numbers (QDate), times milliseconds since 1970 UTC, dates EDTF. What a person made refers to an article by
-- its text_key: the SHA-256 of the clean text in lower-case hex.

-- How often the library has changed: rows that remember the number at their own change answer "what is new since then".
CREATE TABLE library (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    revision INTEGER NOT NULL
);
INSERT INTO library (one, revision) VALUES (1, 0);

-- As read by the machine. Narrow, because lists read every row.
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
    revision INTEGER NOT NULL,
    text_key TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    file_state INTEGER NOT NULL DEFAULT 0, -- domain::FileState
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    language TEXT NOT NULL, -- ISO 639-1, "und", "mul"
    published TEXT, -- EDTF
    published_from INTEGER NOT NULL, -- domain::PublishedFrom
    first_day INTEGER, -- of published
    last_day INTEGER,
    events INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    entities INTEGER NOT NULL,
    mentions INTEGER NOT NULL,
    needs_review INTEGER NOT NULL,
    analysis_version TEXT NOT NULL,
    copy_of INTEGER NOT NULL DEFAULT 0, -- the first article of its group of near copies; 0: none
    added INTEGER NOT NULL
);
CREATE INDEX article_revision ON article (revision);
CREATE INDEX article_day ON article (first_day, id);

-- Every file that an article's text was read from, by what is in it.
CREATE TABLE article_source (
    bytes_key TEXT PRIMARY KEY, -- SHA-256 of the file's bytes, lower-case hex
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    path TEXT NOT NULL,
    seen INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX article_source_article ON article_source (article_id);

CREATE TABLE article_text (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    text TEXT NOT NULL,
    reading BLOB NOT NULL, -- library::encodeReading
    analysis BLOB NOT NULL -- library::encodeAnalysis
);

-- To find near copies: what the text says in short, and the least hashes of it by which likely copies are found.
CREATE TABLE article_sketch (
    article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    sketch BLOB NOT NULL -- text::Sketch: ascending, 8 bytes each, little endian
);
CREATE TABLE copy_hash (
    hash INTEGER NOT NULL,
    article_id INTEGER NOT NULL, -- taken out by library::NearCopies
    PRIMARY KEY (hash, article_id)
) WITHOUT ROWID;
CREATE INDEX article_copy_of ON article (copy_of) WHERE copy_of <> 0;

CREATE TABLE forgotten_article (
    article_id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL
);

CREATE TABLE event (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    position INTEGER NOT NULL, -- in the article's list of events
    track TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER,
    value BLOB NOT NULL, -- library::encodeEvent
    PRIMARY KEY (article_id, position)
) WITHOUT ROWID;

CREATE INDEX event_track ON event (track, article_id);

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE, -- Wikidata id or "x-…"
    type INTEGER NOT NULL, -- domain::EntityType
    name TEXT NOT NULL
);
CREATE TABLE article_entity (
    article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    entity_id INTEGER NOT NULL REFERENCES entity,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (article_id, entity_id)
) WITHOUT ROWID;
CREATE INDEX article_entity_entity ON article_entity (entity_id, article_id);
-- The names an entity goes by, folded, and what follows each of their words: "nobuo kishi" is here as itself and as "kishi".
CREATE TABLE entity_name (
    name TEXT NOT NULL,
    entity_id INTEGER NOT NULL REFERENCES entity,
    PRIMARY KEY (name, entity_id)
) WITHOUT ROWID;

-- The words of library::searchWords; the texts themselves are in article_text. rowid = article.id.
CREATE VIRTUAL TABLE article_index USING fts5 (
    title, body, names, notes,
    content = '', contentless_delete = 1, tokenize = 'ascii'
);
INSERT INTO article_index (article_index, rank) VALUES ('rank', 'bm25(8.0, 1.0, 2.0, 4.0)');

-- Files that could not be read: their rows stay, with the cause.
CREATE TABLE unread_file (
    path TEXT PRIMARY KEY,
    kind TEXT NOT NULL, -- base::ErrorKind by name
    sentence TEXT NOT NULL,
    detail TEXT NOT NULL,
    seen INTEGER NOT NULL
) WITHOUT ROWID;

-- A person's own, from here on.

CREATE TABLE article_edit (
    text_key TEXT PRIMARY KEY,
    title TEXT, -- NULL: as read
    outlet TEXT,
    authors TEXT, -- one a line
    published TEXT, -- EDTF; empty: has none
    first_day INTEGER,
    last_day INTEGER,
    language TEXT
) WITHOUT ROWID;

-- What lists and search need to know of highlights and notes, kept in step by those who store them.
CREATE TABLE article_annotation (
    text_key TEXT PRIMARY KEY,
    highlights INTEGER NOT NULL,
    note_text TEXT NOT NULL
) WITHOUT ROWID;

-- Folders whose new files are imported by themselves.
CREATE TABLE watched_folder (
    path TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL
);

-- To forget an article is to forget all that belongs to it.
CREATE TRIGGER article_forgotten AFTER DELETE ON article
BEGIN
    DELETE FROM article_edit WHERE text_key = OLD.text_key;
    DELETE FROM article_annotation WHERE text_key = OLD.text_key;
    DELETE FROM article_index WHERE rowid = OLD.id;
END;
