#include "app/library/unread_file_store.h"

#include "app/domain/names.h"

#include <QTimeZone>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

ErrorKind kindOf(const QString& name)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
        if (domain::nameOf(static_cast<ErrorKind>(kind)) == name) {
            return static_cast<ErrorKind>(kind);
        }
    }
    return ErrorKind::ReadFailed;
}

} // namespace

Result<std::vector<UnreadFile>> UnreadFileStore::all()
{
    Statement rows
        = m_database.statement(u"SELECT path, kind, sentence, detail, seen FROM unread_file ORDER BY path"_s);
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<UnreadFile> files;
    while (rows.next()) {
        files.push_back({rows.text(0),
                         {kindOf(rows.text(1)), rows.text(2), rows.text(3)},
                         QDateTime::fromMSecsSinceEpoch(rows.number(4), QTimeZone::UTC)});
    }
    return rows.finish().transform([&] { return std::move(files); });
}

Result<void> UnreadFileStore::keep(const UnreadFile& file)
{
    Statement kept = m_database.statement(
        u"INSERT OR REPLACE INTO unread_file (path, kind, sentence, detail, seen) VALUES (?, ?, ?, ?, ?)"_s);
    return kept.run(file.path, domain::nameOf(file.error.kind), file.error.sentence, file.error.detail,
                    file.seen.toMSecsSinceEpoch());
}

Result<void> UnreadFileStore::remove(const QString& path)
{
    Statement removed = m_database.statement(u"DELETE FROM unread_file WHERE path = ?"_s);
    return removed.run(path);
}

} // namespace linimasa::library
