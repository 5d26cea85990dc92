#include "app/library/event_store.h"

#include "app/library/analysis_codec.h"

#include <QSet>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// Gives texts that are alike the same memory.
class Sharing {
public:
    void operator()(QString& text) { text = *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

Result<std::vector<StoredEvent>> read(Statement& rows)
{
    std::vector<StoredEvent> events;
    Sharing share;
    while (rows.next()) {
        auto event = decodeEvent(rows.bytes(2));
        if (!event) {
            return std::unexpected(event.error());
        }
        share(event->track);
        share(event->rule);
        share(event->place);
        for (QString& party : event->parties) {
            share(party);
        }
        events.push_back(
            {domain::ArticleId {rows.number(0)}, static_cast<qsizetype>(rows.number(1)), std::move(*event)});
    }
    return rows.finish().transform([&] { return std::move(events); });
}

} // namespace

Result<std::vector<StoredEvent>> EventStore::events(const EventFilter& filter)
{
    QString where;
    if (!filter.track.isEmpty()) {
        where += u" AND track = ?"_s;
    }
    if (filter.first.isValid()) {
        where += u" AND last_day >= %1"_s.arg(filter.first.toJulianDay());
    }
    if (filter.last.isValid()) {
        where += u" AND first_day <= %1"_s.arg(filter.last.toJulianDay());
    }
    Statement rows = m_database.statement(u"SELECT article_id, position, value FROM event WHERE 1"_s + where
                                          + u" ORDER BY article_id, position"_s);
    auto ran = filter.track.isEmpty() ? rows.run() : rows.run(filter.track);
    if (!ran) {
        return std::unexpected(ran.error());
    }
    return read(rows);
}

Result<std::vector<StoredEvent>> EventStore::eventsOf(domain::ArticleId id)
{
    Statement rows = m_database.statement(
        u"SELECT article_id, position, value FROM event WHERE article_id = ? ORDER BY position"_s);
    if (auto ran = rows.run(domain::number(id)); !ran) {
        return std::unexpected(ran.error());
    }
    return read(rows);
}

} // namespace linimasa::library
