#pragma once

#include "app/domain/language.h"

#include <QString>

namespace linimasa::bench {

/// Makes news-like text of about `characters` UTF-16 units from the sentences of the samples in that language: shuffled, with
/// other numbers and some other words, so that no two sentences are quite alike. The same seed gives the same text.
[[nodiscard]] QString makeText(domain::Language language, qsizetype characters, quint32 seed);

} // namespace linimasa::bench
