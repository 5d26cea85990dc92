#include "ui/library_entities.h"

#include "app/library/entity_store.h"
#include "app/library/search.h"
#include "app/library/search_words.h"

namespace linimasa::ui {

using models::EntityFacts;

namespace {

EntityFacts factsOf(const library::EntityCount& count)
{
    return {.id = count.id,
            .name = count.name,
            .type = count.type,
            .mentions = static_cast<int>(count.mentions),
            .articles = static_cast<int>(count.articles)};
}

std::vector<EntityFacts> all(const base::Result<std::vector<library::EntityCount>>& counted)
{
    std::vector<EntityFacts> found;
    if (counted) {
        for (const library::EntityCount& count : *counted) {
            found.push_back(factsOf(count));
        }
    }
    return found;
}

} // namespace

std::optional<EntityFacts> LibraryEntities::facts(const QString& id) const
{
    const auto found = library::EntityStore(m_database).find(id);
    return found && *found ? std::optional(factsOf(**found)) : std::nullopt;
}

std::vector<models::EntityArticle> LibraryEntities::articlesNaming(const QString& id) const
{
    std::vector<models::EntityArticle> found;
    if (const auto places = library::EntityStore(m_database).articlesNaming(id)) {
        for (const library::EntityPlace& place : *places) {
            found.push_back({.article = domain::number(place.article), .mentions = static_cast<int>(place.mentions)});
        }
    }
    return found;
}

std::vector<EntityFacts> LibraryEntities::beside(const QString& id, int most) const
{
    return all(library::EntityStore(m_database).beside(id, most));
}

std::vector<EntityFacts> LibraryEntities::called(const QString& words, int most) const
{
    return all(library::EntityStore(m_database).called(words, most));
}

std::vector<models::ArticleId> LibraryEntities::articlesWith(const QString& words) const
{
    // The search folds letters, so it finds these words and more.
    const library::SearchQuery query {.terms = {{.words = library::queryWords(words)}}, .filters = {}};
    std::vector<models::ArticleId> found;
    if (const auto ids = library::Search(m_database).matching(query)) {
        for (const domain::ArticleId id : *ids) {
            found.push_back(domain::number(id));
        }
    }
    return found;
}

} // namespace linimasa::ui
