#pragma once

#include "app/base/result.h"
#include "app/domain/article_id.h"
#include "app/domain/event.h"
#include "app/library/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace linimasa::library {

struct StoredEvent {
    domain::ArticleId article {};
    qsizetype position = 0; // in the article's list of events
    domain::Event event;
};

/// Which events to read. A time window keeps every event that may lie in it; undated ones are outside every window.
struct EventFilter {
    QString track; // empty: all
    QDate first; // null: open
    QDate last;
};

/// The events of all articles, without the articles: what a chronology of the library begins with.
class EventStore {
public:
    explicit EventStore(Database& database)
        : m_database(database)
    {
    }

    /// In the order of articles and their texts. Texts that repeat (tracks, parties, rules) share their memory.
    [[nodiscard]] base::Result<std::vector<StoredEvent>> events(const EventFilter& filter = {});
    [[nodiscard]] base::Result<std::vector<StoredEvent>> eventsOf(domain::ArticleId id);

private:
    Database& m_database;
};

} // namespace linimasa::library
