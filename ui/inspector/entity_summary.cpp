#include "ui/inspector/entity_summary.h"

#include <QHash>

#include <algorithm>

namespace linimasa::inspector {

std::vector<EntitySummary> entitiesOf(const domain::AnalysedArticle& article)
{
    std::vector<EntitySummary> entities;
    QHash<QString, std::size_t> known;
    for (const domain::Mention& mention : article.analysis.mentions) {
        if (!known.contains(mention.entityId)) {
            known.insert(mention.entityId, entities.size());
            EntitySummary& added = entities.emplace_back();
            added.id = mention.entityId;
            added.name = mention.name;
            added.type = mention.type;
        }
        EntitySummary& entity = entities[known.value(mention.entityId)];
        entity.mentions.push_back(mention.range);
        const QString written = mention.range.of(article.article.text).toString().simplified();
        if (!entity.written.contains(written)) {
            entity.written << written;
        }
        if (entity.name.isEmpty()) {
            entity.name = written;
        }
    }
    std::ranges::sort(entities, [](const EntitySummary& left, const EntitySummary& right) {
        if (left.type != right.type) {
            return left.type < right.type;
        }
        return left.mentions.size() != right.mentions.size() ? left.mentions.size() > right.mentions.size()
                                                             : left.name < right.name;
    });
    return entities;
}

} // namespace linimasa::inspector
