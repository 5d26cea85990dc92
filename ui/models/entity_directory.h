#pragma once

#include "app/domain/mention.h"
#include "ui/models/article_source.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace linimasa::models {

/// An entity as all articles name it.
struct EntityFacts {
    QString id = {};
    QString name = {};
    domain::EntityType type = domain::EntityType::Org;
    int mentions = 0;
    int articles = 0;

    bool operator==(const EntityFacts&) const = default;
};

struct EntityArticle {
    ArticleId article = 0;
    int mentions = 0;

    bool operator==(const EntityArticle&) const = default;
};

/// Answers about entities over all articles, open or not.
class EntityDirectory : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// None when no article names it.
    [[nodiscard]] virtual std::optional<EntityFacts> facts(const QString& id) const = 0;
    /// The articles that name it, in the order they were added.
    [[nodiscard]] virtual std::vector<EntityArticle> articlesNaming(const QString& id) const = 0;
    /// What is named in the same articles, with in how many of them; most first.
    [[nodiscard]] virtual std::vector<EntityFacts> beside(const QString& id, int most) const = 0;
    /// Entities whose name holds the words, most mentioned first.
    [[nodiscard]] virtual std::vector<EntityFacts> called(const QString& words, int most) const = 0;
    /// The articles in which the words may stand; those that surely do not have them can be left out.
    [[nodiscard]] virtual std::vector<ArticleId> articlesWith(const QString& words) const = 0;
};

} // namespace linimasa::models
