#include "app/entities/entity_knowledge.h"

#include "app/entities/knowledge_lists.h"
#include "app/entities/lexicon_reader.h"

namespace linimasa::entities {

EntityKnowledge::EntityKnowledge(std::unique_ptr<const Lists> lists)
    : m_lists(std::move(lists))
{
}

EntityKnowledge::EntityKnowledge(EntityKnowledge&&) noexcept = default;
EntityKnowledge& EntityKnowledge::operator=(EntityKnowledge&&) noexcept = default;
EntityKnowledge::~EntityKnowledge() = default;

base::Result<EntityKnowledge> EntityKnowledge::load(const QString& lexiconFolder, const QString& modelFolder)
{
    auto lexicons = readLexicons(lexiconFolder);
    if (!lexicons) {
        return std::unexpected(std::move(lexicons.error()));
    }
    auto tagger = Tagger::load(modelFolder);
    if (!tagger) {
        return std::unexpected(std::move(tagger.error()));
    }
    return EntityKnowledge(
        std::make_unique<const Lists>(Lists {.gazetteer = Gazetteer::create(*lexicons), .tagger = std::move(*tagger)}));
}

} // namespace linimasa::entities
