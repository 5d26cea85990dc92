#pragma once

#include "app/domain/article.h"
#include "app/domain/event.h"
#include "app/domain/mention.h"
#include "app/domain/timex.h"
#include "app/domain/token.h"
#include "app/events/event_knowledge.h"

#include <optional>
#include <span>
#include <vector>

namespace linimasa::events {

/// What the earlier stages found in an article, as values.
struct EventInput {
    const domain::Article& article;
    const domain::SegmentedText& segments;
    std::span<const domain::Mention> mentions;
    std::span<const domain::Timex> timexes;
    std::optional<domain::PublicationDate> published;
};

/// Finds the events of an article that belong to the chronology, one entry a telling, in text order. Tellings of one event
/// carry the same id. Boilerplate never gives an event.
[[nodiscard]] std::vector<domain::Event> findEvents(const EventInput& input, const EventKnowledge& knowledge);

} // namespace linimasa::events
