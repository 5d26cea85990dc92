#pragma once

#include "app/base/text_range.h"
#include "app/domain/mention.h"

#include <QString>
#include <QtTypes>

#include <vector>

namespace linimasa::domain {

/// What a person says of an entity, where the lists, rules and the tagger are wrong.
enum class EntityRuleKind : quint8 {
    Rename, // it is called `target.name`
    Merge, // it is the same as `target`
    Split, // mentions written as `words` are another entity, `target`
    ChangeType, // it is of `target.type`
    NotAnEntity, // it is none; with `words`, only where it is written so
    Add, // `words` name the entity `target`
};

/// How far a rule reaches.
enum class RuleReach : quint8 { Mention, Article, Everywhere };

/// What an entity is after a correction. Fields that the rule's kind does not speak of are empty.
struct EntityTarget {
    QString id = {};
    QString name = {};
    EntityType type = EntityType::Org;
    QString of = {}; // id of the state or bloc it belongs to

    bool operator==(const EntityTarget&) const = default;
};

/// A correction of an entity, made once and applied at each analysis. It names texts by their key and never by path or row,
/// so it outlives both.
struct EntityRule {
    QString id = {}; // stable, unique
    EntityRuleKind kind = EntityRuleKind::Rename;
    RuleReach reach = RuleReach::Everywhere;
    QString textKey = {}; // of the article it was made in; it alone is meant unless the reach is everywhere
    base::TextRange range = {}; // of the mention meant, in UTF-16 units; empty unless the reach is one mention
    QString entity = {}; // id of the entity as the machine (or an earlier rule) has it; empty for Add
    QString words = {}; // as written in the text; see the kinds. Of Rename and Merge: what it was called, to be shown
    EntityTarget target = {};
    qint64 madeAt = 0; // milliseconds since 1970, UTC: rules are applied in the order they were made

    bool operator==(const EntityRule&) const = default;
};

using EntityRules = std::vector<EntityRule>;

} // namespace linimasa::domain
