#pragma once

#include "app/events/party_finder.h"
#include "app/events/sentence_reading.h"

#include <QString>

namespace linimasa::events {

/// A title from the article's own words: the telling without its dates, quotation marks at its ends and opening conjunction,
/// with the subject put before a clause that begins with its verb; at most about 110 characters.
[[nodiscard]] QString eventTitle(base::TextRange telling, const SentenceReading& sentence,
                                 const ArticleReading& article);

} // namespace linimasa::events
