#pragma once

#include "app/entities/entity_knowledge.h"
#include "app/entities/gazetteer.h"
#include "app/entities/tagger.h"

namespace linimasa::entities {

/// What EntityKnowledge holds: for the rules of this folder only.
struct EntityKnowledge::Lists {
    Gazetteer gazetteer;
    Tagger tagger;
};

} // namespace linimasa::entities
