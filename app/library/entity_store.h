#pragma once

#include "app/base/result.h"
#include "app/domain/article_id.h"
#include "app/domain/mention.h"
#include "app/library/database.h"

#include <optional>
#include <vector>

namespace linimasa::library {

/// An entity as the articles of the library name it.
struct EntityCount {
    QString id; // Wikidata id, "x-…" or a person's own
    QString name;
    domain::EntityType type = domain::EntityType::Org;
    qint64 mentions = 0;
    qint64 articles = 0;
};

struct EntityPlace {
    domain::ArticleId article {};
    qint64 mentions = 0;
};

/// Who and what the articles of a library name, without their texts.
class EntityStore {
public:
    explicit EntityStore(Database& database)
        : m_database(database)
    {
    }

    /// None when no article names it.
    [[nodiscard]] base::Result<std::optional<EntityCount>> find(const QString& id);
    /// The articles that name it, in the order they were added.
    [[nodiscard]] base::Result<std::vector<EntityPlace>> articlesNaming(const QString& id);
    /// What is named in the same articles, most of these first.
    [[nodiscard]] base::Result<std::vector<EntityCount>> beside(const QString& id, qsizetype limit);
    /// Entities whose name holds the words, most mentioned first.
    [[nodiscard]] base::Result<std::vector<EntityCount>> called(const QString& words, qsizetype limit);

private:
    [[nodiscard]] base::Result<std::vector<EntityCount>> read(Statement rows) const;

    Database& m_database;
};

} // namespace linimasa::library
