#pragma once

#include "app/events/sentence_reading.h"

#include <vector>

namespace linimasa::events {

/// Cuts a sentence at conjunctions, relative pronouns, semicolons and, in Japanese, after a verb that goes on. The clauses
/// cover the sentence and are never empty.
[[nodiscard]] std::vector<Clause> splitClauses(const SentenceReading& sentence, const ArticleReading& article);

} // namespace linimasa::events
