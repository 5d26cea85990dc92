#pragma once

#include "app/base/result.h"
#include "app/domain/party.h"

#include <QString>

#include <vector>

namespace linimasa::entities {

/// The states, then the blocs and bodies of the lists in a folder laid out as resources/lexicons, in the lists' order. Only what
/// has a Wikidata id: it must be the same in every article. Reads two lists; some milliseconds.
[[nodiscard]] base::Result<std::vector<domain::Party>> readParties(const QString& lexiconFolder);

} // namespace linimasa::entities
