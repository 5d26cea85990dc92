#include "ui/library_finder.h"

#include "app/domain/language.h"
#include "ui/models/event_words.h"

#include <array>
#include <optional>
#include <utility>

namespace linimasa::ui {

namespace {

constexpr std::array facets {
    std::pair {models::Facet::Language, library::Facet::Language},
    std::pair {models::Facet::Outlet, library::Facet::Outlet},
    std::pair {models::Facet::Year, library::Facet::Year},
    std::pair {models::Facet::Track, library::Facet::Track},
    std::pair {models::Facet::Entity, library::Facet::Entity},
    std::pair {models::Facet::Notes, library::Facet::Notes},
    std::pair {models::Facet::Review, library::Facet::Review},
};

} // namespace

LibraryFinder::LibraryFinder(const library::LibraryFolder& folder, models::TrackNames tracks, QObject* parent)
    : models::ArticleFinder(parent)
    , m_tracks(std::move(tracks))
    , m_job(folder)
{
    connect(&m_job, &jobs::SearchJob::found, this, [this](const jobs::SearchAnswer& answer) {
        models::FoundArticles articles {.ids = {}, .areRanked = answer.areRanked};
        articles.ids.reserve(answer.hits.size());
        for (const library::SearchHit& hit : answer.hits) {
            articles.ids.push_back(domain::number(hit.id));
        }
        Q_EMIT found(articles);
    });
    connect(&m_job, &jobs::SearchJob::passagesFound, this, [this](const std::vector<jobs::FoundPassage>& passages) {
        QHash<qint64, models::Snippet> snippets;
        for (const jobs::FoundPassage& one : passages) {
            snippets.insert(domain::number(one.id),
                            {.text = one.passage.text, .marks = one.passage.marks, .range = one.passage.range});
        }
        Q_EMIT snippetsFound(snippets);
    });
    connect(&m_job, &jobs::SearchJob::counted, this,
            [this](library::Facet facet, const std::vector<library::FacetCount>& counts) {
                for (const auto& [ours, theirs] : facets) {
                    if (theirs != facet) {
                        continue;
                    }
                    std::vector<models::FacetCount> named;
                    for (const library::FacetCount& count : counts) {
                        named.push_back({.value = {.facet = ours, .value = count.value, .name = nameOf(ours, count)},
                                         .articles = count.articles});
                    }
                    Q_EMIT counted(ours, named);
                }
            });
    connect(&m_job, &jobs::SearchJob::failed, this, &LibraryFinder::failed);
}

void LibraryFinder::count(models::Facet facet, const QString& query)
{
    for (const auto& [ours, theirs] : facets) {
        if (ours == facet) {
            m_job.count(theirs, query);
        }
    }
}

QString LibraryFinder::nameOf(models::Facet facet, const library::FacetCount& count) const
{
    if (facet == models::Facet::Language) {
        return models::languageWord(domain::languageFromCode(count.value));
    }
    if (facet == models::Facet::Track) {
        return m_tracks.name(count.value);
    }
    const QString name = count.name.isEmpty() ? count.value : count.name;
    if (!name.isEmpty()) {
        return name;
    }
    return facet == models::Facet::Year ? tr("without a date") : tr("without a name");
}

} // namespace linimasa::ui
