#pragma once

#include "app/base/result.h"
#include "app/library/database.h"

namespace linimasa::library {

/// Counts one more change of the library and answers its number. To be called inside the transaction that makes the change.
[[nodiscard]] base::Result<qint64> nextRevision(Database& database);
[[nodiscard]] base::Result<qint64> currentRevision(Database& database);

} // namespace linimasa::library
