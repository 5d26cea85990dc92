#pragma once

#include "app/base/text_range.h"

#include <QString>
#include <QtTypes>

namespace linimasa::domain {

enum class EntityType : quint8 { Person, Country, Place, Org, Role, Event };

/// What found a mention, weakest first.
enum class MentionSource : quint8 {
    Tagger, // the statistical tagger
    Pattern, // a rule over titles, office nouns and head nouns
    ShortForm, // a later short form or acronym of a name found in the same article
    Gazetteer, // a name on the lists
    User,
};

/// A place in an article's text where an entity is named.
struct Mention {
    base::TextRange range;
    EntityType type = EntityType::Org;
    QString entityId; // Wikidata id ("Q17"), or "x-…" made from the type and the folded name when the lists have none
    QString name; // the entity's preferred English name, else the name as first written in the article
    QString of; // id of the country or bloc it belongs to ("Q17" for a Japanese minister); its own id for states
    double confidence = 1; // 0–1
    MentionSource source = MentionSource::Gazetteer;
    QString rule; // name of the rule or list that found it ("countries", "id-title-person")
};

} // namespace linimasa::domain
