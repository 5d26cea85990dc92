#include "ui/models/collection_entities.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace linimasa::models {

namespace {

void sortByMentions(std::vector<EntityFacts>& facts, int most)
{
    std::ranges::sort(facts, [](const EntityFacts& left, const EntityFacts& right) {
        return std::tuple(-left.articles, -left.mentions, left.id)
            < std::tuple(-right.articles, -right.mentions, right.id);
    });
    if (std::ssize(facts) > most) {
        facts.resize(static_cast<std::size_t>(most));
    }
}

} // namespace

CollectionEntities::CollectionEntities(const Collection& collection, QObject* parent)
    : EntityDirectory(parent)
    , m_collection(collection)
{
    const auto forget = [this] { m_isCounted = false; };
    connect(&collection, &Collection::appended, this, forget);
    connect(&collection, &Collection::removed, this, forget);
    connect(&collection, &Collection::entryChanged, this, forget);
}

void CollectionEntities::count() const
{
    if (std::exchange(m_isCounted, true)) {
        return;
    }
    m_entities.clear();
    for (int row = 0; row < m_collection.size(); ++row) {
        const ArticlePointer article = m_collection.hasText(row) ? m_collection.article(row) : nullptr;
        if (!article) {
            continue;
        }
        const ArticleId id = m_collection.idOf(row);
        for (const domain::Mention& mention : article->analysis.mentions) {
            Entity& entity = m_entities[mention.entityId];
            if (entity.facts.id.isEmpty()) {
                entity.facts = {.id = mention.entityId, .name = mention.name, .type = mention.type};
            }
            ++entity.facts.mentions;
            if (entity.articles.empty() || entity.articles.back().article != id) {
                ++entity.facts.articles;
                entity.articles.push_back({.article = id, .mentions = 0});
            }
            ++entity.articles.back().mentions;
        }
    }
}

std::optional<EntityFacts> CollectionEntities::facts(const QString& id) const
{
    count();
    const auto found = m_entities.constFind(id);
    return found == m_entities.cend() ? std::nullopt : std::optional(found->facts);
}

std::vector<EntityArticle> CollectionEntities::articlesNaming(const QString& id) const
{
    count();
    return m_entities.value(id).articles;
}

std::vector<EntityFacts> CollectionEntities::beside(const QString& id, int most) const
{
    count();
    QSet<ArticleId> articles;
    for (const EntityArticle& place : m_entities.value(id).articles) {
        articles.insert(place.article);
    }
    std::vector<EntityFacts> found;
    for (const Entity& entity : std::as_const(m_entities)) {
        EntityFacts shared = entity.facts;
        shared.articles = 0;
        shared.mentions = 0;
        for (const EntityArticle& place : entity.articles) {
            if (articles.contains(place.article)) {
                ++shared.articles;
                shared.mentions += place.mentions;
            }
        }
        if (shared.articles > 0 && shared.id != id) {
            found.push_back(std::move(shared));
        }
    }
    sortByMentions(found, most);
    return found;
}

std::vector<EntityFacts> CollectionEntities::called(const QString& words, int most) const
{
    count();
    std::vector<EntityFacts> found;
    for (const Entity& entity : std::as_const(m_entities)) {
        if (entity.facts.name.contains(words, Qt::CaseInsensitive)) {
            found.push_back(entity.facts);
        }
    }
    sortByMentions(found, most);
    return found;
}

std::vector<ArticleId> CollectionEntities::articlesWith(const QString& words) const
{
    std::vector<ArticleId> found;
    for (int row = 0; row < m_collection.size(); ++row) {
        const ArticlePointer article = m_collection.hasText(row) ? m_collection.article(row) : nullptr;
        if (article && article->article.text.contains(words)) {
            found.push_back(m_collection.idOf(row));
        }
    }
    return found;
}

} // namespace linimasa::models
