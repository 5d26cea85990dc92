#include "app/library/revision.h"

namespace linimasa::library {

using namespace Qt::StringLiterals;

base::Result<qint64> nextRevision(Database& database)
{
    if (auto counted = database.execute(u"UPDATE library SET revision = revision + 1"_s); !counted) {
        return std::unexpected(counted.error());
    }
    return currentRevision(database);
}

base::Result<qint64> currentRevision(Database& database)
{
    return database.number(u"SELECT revision FROM library"_s);
}

} // namespace linimasa::library
