#pragma once

#include "app/domain/entity_rule.h"
#include "app/domain/event_decision.h"

#include <QJsonObject>

#include <optional>

namespace linimasa::domain {

/// A person's decisions and rules as JSON: what the library keeps and what exports hold, so that one round trip proves the other.
/// Keys and words are part of a published schema (linimasa.library/1): it only grows, and keys that are not known are left aside.
/// Positions are UTF-16 units here; writers for other programs convert them.
[[nodiscard]] QJsonObject toJson(const EventDecision& decision);
[[nodiscard]] QJsonObject toJson(const EntityRule& rule);

/// None when what must be there is missing or is not what it should be: an id, a known verdict or kind, a passage.
[[nodiscard]] std::optional<EventDecision> eventDecisionFromJson(const QJsonObject& json);
[[nodiscard]] std::optional<EntityRule> entityRuleFromJson(const QJsonObject& json);

} // namespace linimasa::domain
