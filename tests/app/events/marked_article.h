#pragma once

#include "app/domain/analysis.h"
#include "app/events/event_knowledge.h"

#include <QString>

#include <vector>

namespace linimasa::tests {

/// An article with what the stages before the events would have found, written into its text: names as
/// "[Jepang|COUNTRY|Q17]" or "[Kishi|PERSON|x-kishi|Q17]" (the last part: whom it belongs to), times as "{Selasa (5/3)|2024-03-05}"
/// ("{…|}" when it cannot be resolved, "{…|a or b}" for two readings that exclude each other). A first line that begins with "# " is
/// the title; lines that begin with "~ " are boilerplate.
struct MarkedArticle {
    domain::AnalysedArticle read;

    /// Finds the events with the lists of the repository and keeps them in `read`.
    const std::vector<domain::Event>& findEvents();
};

[[nodiscard]] MarkedArticle marked(const QString& text, domain::Language language, const QString& published = {});

/// "2024-03-05 japan-asean meeting happened", one for each event in text order; "-" for no date.
[[nodiscard]] QStringList summaries(const std::vector<domain::Event>& events);

/// The lists of the repository.
[[nodiscard]] const events::EventKnowledge& knowledge();

} // namespace linimasa::tests
