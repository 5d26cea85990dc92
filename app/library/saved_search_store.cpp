#include "app/library/saved_search_store.h"

#include <QCoreApplication>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;

Result<std::vector<SavedSearch>> SavedSearchStore::all()
{
    Statement rows = m_database.statement(u"SELECT name, query FROM saved_search ORDER BY position, id"_s);
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<SavedSearch> searches;
    while (rows.next()) {
        searches.push_back({rows.text(0), rows.text(1)});
    }
    return rows.finish().transform([&] { return std::move(searches); });
}

Result<void> SavedSearchStore::save(const SavedSearch& search)
{
    Statement kept = m_database.statement(u"INSERT INTO saved_search (position, name, query)"
                                          " VALUES ((SELECT coalesce(max(position), 0) + 1 FROM saved_search), ?, ?)"
                                          " ON CONFLICT (name) DO UPDATE SET query = excluded.query"_s);
    return kept.run(search.name, search.query);
}

Result<void> SavedSearchStore::rename(const QString& name, const QString& newName)
{
    Statement taken = m_database.statement(u"SELECT 1 FROM saved_search WHERE name = ? AND name <> ?"_s);
    if (auto ran = taken.run(newName, name); !ran) {
        return ran;
    }
    if (taken.next()) {
        return base::failure(base::ErrorKind::BadUsage,
                             QCoreApplication::translate("linimasa::library", "Another saved search is called so."),
                             newName);
    }
    Statement renamed = m_database.statement(u"UPDATE saved_search SET name = ? WHERE name = ?"_s);
    return renamed.run(newName, name);
}

Result<void> SavedSearchStore::remove(const QString& name)
{
    Statement removed = m_database.statement(u"DELETE FROM saved_search WHERE name = ?"_s);
    return removed.run(name);
}

} // namespace linimasa::library
