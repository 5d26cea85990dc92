#pragma once

#include "app/base/result.h"

#include <QSqlError>

namespace linimasa::library {

/// What SQLite reports, as a value: its kind by SQLite's result codes (https://www.sqlite.org/rescode.html), a sentence for
/// the reader, SQLite's own words for the log.
[[nodiscard]] base::Error errorFrom(const QSqlError& error);

} // namespace linimasa::library
