#pragma once

#include "app/domain/article.h"
#include "app/domain/mention.h"
#include "app/domain/token.h"
#include "app/entities/entity_knowledge.h"

#include <vector>

namespace linimasa::entities {

/// Finds every mention of a person, state, place, body, office and named event in an article, boilerplate included, and links
/// it to its entity. Mentions are in text order and never overlap.
[[nodiscard]] std::vector<domain::Mention>
findMentions(const domain::Article& article, const domain::SegmentedText& segments, const EntityKnowledge& knowledge);

} // namespace linimasa::entities
