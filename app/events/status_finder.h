#pragma once

#include "app/domain/article.h"
#include "app/events/sentence_reading.h"

#include <optional>

namespace linimasa::events {

/// How an act of `clause` dated by `timex` (null: undated) stands. None when there is no such event: it is denied, only
/// rumoured, or called off.
[[nodiscard]] std::optional<domain::EventStatus> findStatus(const SentenceReading& sentence, const Clause& clause,
                                                            const domain::Timex* timex,
                                                            const std::optional<domain::PublicationDate>& published,
                                                            domain::Language language);

} // namespace linimasa::events
