#pragma once

#include "app/domain/article.h"
#include "app/domain/chronology.h"
#include "app/domain/mention.h"

#include <QString>

namespace linimasa::models {

/// The enumerations in the reader's words (translated), as opposed to the schema's names in app/domain/names.h.
[[nodiscard]] QString kindWord(domain::EventKind kind);
[[nodiscard]] QString statusWord(domain::EventStatus status);
[[nodiscard]] QString publishedFromWord(domain::PublishedFrom from);
[[nodiscard]] QString boilerplateWord(domain::BoilerplateKind kind);
[[nodiscard]] QString entityTypeWord(domain::EntityType type);
[[nodiscard]] QString languageWord(domain::Language language);

/// What a person said of an event, with a sign: "○ suggested", "● confirmed", "✕ rejected".
[[nodiscard]] QString reviewWord(domain::DecisionStatus review);
/// "needs check" while the date is in conflict, else what a person said of the event, and what became of it when it did not
/// simply happen ("○ suggested, planned").
[[nodiscard]] QString statusLine(const domain::ChronologyEvent& event);

/// "1", "3", or "3 (1 origin)" when copies of one story are among the evidences.
[[nodiscard]] QString sourcesInBrief(const domain::ChronologyEvent& event);
/// "1 article", "3 articles, 1 origin".
[[nodiscard]] QString sourcesInWords(const domain::ChronologyEvent& event);

} // namespace linimasa::models
