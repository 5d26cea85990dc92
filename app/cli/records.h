#pragma once

#include "app/base/result.h"
#include "app/import/importer.h"

#include <QByteArray>

namespace linimasa::cli {

/// A record of standard input, or the reason why a line is none, with its id as far as it could be read.
struct ParsedRecord {
    import::TextRecord record;
    std::optional<base::Error> error;
};

/// Reads a line {"id","text","title"?,"published"?,"language"?}. Ids may be texts or numbers.
[[nodiscard]] ParsedRecord parseRecord(const QByteArray& line);

} // namespace linimasa::cli
