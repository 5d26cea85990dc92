#pragma once

#include "ui/models/collection.h"
#include "ui/models/entity_directory.h"

#include <QHash>

namespace linimasa::models {

/// The answers from the analyses of the list's articles themselves: for a window that keeps nothing.
class CollectionEntities : public EntityDirectory {
    Q_OBJECT

public:
    /// The collection must outlive it.
    explicit CollectionEntities(const Collection& collection, QObject* parent = nullptr);

    [[nodiscard]] std::optional<EntityFacts> facts(const QString& id) const override;
    [[nodiscard]] std::vector<EntityArticle> articlesNaming(const QString& id) const override;
    [[nodiscard]] std::vector<EntityFacts> beside(const QString& id, int most) const override;
    [[nodiscard]] std::vector<EntityFacts> called(const QString& words, int most) const override;
    [[nodiscard]] std::vector<ArticleId> articlesWith(const QString& words) const override;

private:
    struct Entity {
        EntityFacts facts;
        std::vector<EntityArticle> articles;
    };
    void count() const;

    const Collection& m_collection;
    mutable QHash<QString, Entity> m_entities;
    mutable bool m_isCounted = false;
};

} // namespace linimasa::models
