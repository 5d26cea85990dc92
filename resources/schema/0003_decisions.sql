-- What the reader decided of events and corrected of entities, apart from everything the machine makes. Bodies are the JSON of
-- app/domain/correction_json.h, the same that exports hold; the columns are what is asked for and sorted by. Passages name texts by
-- their keys (SHA-256), so that forgetting, re-reading or re-analysing an article never takes a decision along.
-- Times are milliseconds since 1970 UTC.

CREATE TABLE event_decision (
    id TEXT PRIMARY KEY NOT NULL,
    decided_at INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;
CREATE INDEX event_decision_by_time ON event_decision (decided_at, id);

CREATE TABLE entity_rule (
    id TEXT PRIMARY KEY NOT NULL,
    made_at INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_rule_by_time ON entity_rule (made_at, id);
