#include "app/events/event_merger.h"

#include "app/events/chronology_entry.h"
#include "app/events/same_event.h"
#include "app/text/near_copies.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace linimasa::events {

namespace {

using Articles = std::span<const domain::ArticleEvents>;

/// Disjoint sets with path halving.
class Groups {
public:
    explicit Groups(std::size_t size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t {0});
    }

    std::size_t of(std::size_t member)
    {
        while (m_parent[member] != member) {
            m_parent[member] = m_parent[m_parent[member]];
            member = m_parent[member];
        }
        return member;
    }
    void join(std::size_t left, std::size_t right) { m_parent[of(right)] = of(left); }

private:
    std::vector<std::size_t> m_parent;
};

/// The events of all articles, the tellings of one event in one article together, in an order that depends on their content.
std::vector<ArticleEvent> articleEvents(Articles articles)
{
    std::vector<ArticleEvent> all;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        const auto& events = articles[i].events;
        std::map<QString, std::vector<std::size_t>> byId;
        for (std::size_t event = 0; event < events.size(); ++event) {
            byId[events[event].event.id].push_back(event);
        }
        for (auto& [id, tellings] : byId) {
            std::ranges::stable_sort(tellings, {}, [&](std::size_t event) { return -events[event].event.confidence; });
            const domain::Event& best = events[tellings.front()].event;
            all.push_back({.article = i,
                           .events = tellings,
                           .date = best.date,
                           .kind = best.kind,
                           .status = best.status,
                           .language = articles[i].language,
                           .track = best.track,
                           .parties = best.parties,
                           .place = best.place,
                           .words = wordFeatures(best.title),
                           .key = articles[i].key + id.toUtf8()});
        }
    }
    std::ranges::stable_sort(all, [](const ArticleEvent& left, const ArticleEvent& right) {
        const auto day = [](const ArticleEvent& event) {
            return event.date && event.date->earliest().isValid() ? event.date->earliest().toJulianDay()
                                                                  : std::numeric_limits<qint64>::max();
        };
        return std::tuple(day(left), left.key, left.article) < std::tuple(day(right), right.key, right.article);
    });
    return all;
}

struct Link {
    double sameness = 0;
    std::size_t left = 0;
    std::size_t right = 0;
};

/// Pairs that may be one event, the surest first.
std::vector<Link> linksBetween(const std::vector<ArticleEvent>& all)
{
    // An event is compared with those that begin within its own stretch of days, and with at most so many of them: beyond,
    // a chronology has so much of one stretch that nearer pairs exist.
    constexpr std::size_t mostCompared = 600;
    constexpr qint64 nearDays = 3;
    std::vector<Link> links;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QDate last = all[i].date ? all[i].date->latest() : QDate();
        for (std::size_t j = i + 1; j < all.size() && j - i <= mostCompared; ++j) {
            const QDate first = all[j].date ? all[j].date->earliest() : QDate();
            if (last.isValid() && first.isValid() && last.addDays(nearDays) < first) {
                break;
            }
            if (all[i].article == all[j].article) {
                continue;
            }
            if (const double likely = sameness(all[i], all[j]); likely > 0) {
                links.push_back({.sameness = likely, .left = i, .right = j});
            }
        }
    }
    std::ranges::stable_sort(links, std::ranges::greater(), &Link::sameness);
    return links;
}

/// Joins what links say is one, the surest link first; two events that one article keeps apart stay apart.
std::vector<std::vector<ArticleEvent>> clustersOf(std::vector<ArticleEvent> all)
{
    Groups groups(all.size());
    std::vector<std::vector<std::size_t>> members(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        members[i] = {i};
    }
    for (const Link& link : linksBetween(all)) {
        const std::size_t left = groups.of(link.left);
        const std::size_t right = groups.of(link.right);
        if (left == right) {
            continue;
        }
        std::set<std::size_t> articles;
        for (const std::size_t member : members[left]) {
            articles.insert(all[member].article);
        }
        const bool apart = std::ranges::any_of(
            members[right], [&](std::size_t member) { return articles.contains(all[member].article); });
        if (!apart) {
            groups.join(left, right);
            members[left].insert(members[left].end(), members[right].begin(), members[right].end());
            members[right].clear();
        }
    }
    std::vector<std::vector<ArticleEvent>> clusters;
    for (const auto& cluster : members) {
        if (!cluster.empty()) {
            auto& events = clusters.emplace_back();
            for (const std::size_t member : cluster) {
                events.push_back(std::move(all[member]));
            }
        }
    }
    return clusters;
}

/// Each article's origin: the least key of the articles that are copies of one text. Only articles that share an event are
/// compared.
std::vector<QString> originsOf(const std::vector<std::vector<ArticleEvent>>& clusters, Articles articles,
                               const SketchOfArticle& sketchOfArticle)
{
    std::map<std::size_t, text::Sketch> sketches;
    const auto sketch = [&](std::size_t article) -> const text::Sketch& {
        const auto [known, added] = sketches.try_emplace(article);
        if (added) {
            known->second = sketchOfArticle(articles[article].article);
        }
        return known->second;
    };
    const auto areCopies = [&](std::size_t left, std::size_t right) {
        const qint64 group = articles[left].copyGroup;
        const qint64 other = articles[right].copyGroup;
        return group != 0 && other != 0 ? group == other : text::isCopy(sketch(left), sketch(right));
    };
    Groups groups(articles.size());
    std::set<std::pair<std::size_t, std::size_t>> compared;
    for (const auto& cluster : clusters) {
        for (std::size_t i = 0; i < cluster.size(); ++i) {
            for (std::size_t j = i + 1; j < cluster.size(); ++j) {
                const auto pair = std::minmax(cluster[i].article, cluster[j].article);
                if (compared.insert(pair).second && areCopies(pair.first, pair.second)) {
                    groups.join(pair.first, pair.second);
                }
            }
        }
    }
    std::vector<QString> keys(articles.size());
    std::map<std::size_t, QString> least;
    for (const auto& cluster : clusters) {
        for (const ArticleEvent& event : cluster) {
            keys[event.article] = QString::fromLatin1(articles[event.article].key.toHex().first(16));
            const auto [known, added] = least.try_emplace(groups.of(event.article), keys[event.article]);
            known->second = added ? known->second : std::min(known->second, keys[event.article]);
        }
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (const auto known = least.find(groups.of(i)); known != least.end()) {
            keys[i] = known->second;
        }
    }
    return keys;
}

bool earlier(const domain::ChronologyEvent& left, const domain::ChronologyEvent& right)
{
    if (left.date && right.date && *left.date != *right.date) {
        return domain::chronologicallyBefore(*left.date, *right.date);
    }
    return std::tuple(!left.date, left.track, left.title, left.id)
        < std::tuple(!right.date, right.track, right.title, right.id);
}

} // namespace

domain::Chronology mergeEvents(std::span<const domain::ArticleEvents> articles, const SketchOfArticle& sketch)
{
    const auto clusters = clustersOf(articleEvents(articles));
    const std::vector<QString> origins = originsOf(clusters, articles, sketch);
    domain::Chronology chronology;
    chronology.reserve(clusters.size());
    for (const auto& cluster : clusters) {
        chronology.push_back(makeEntry(cluster, articles, origins));
    }
    std::ranges::stable_sort(chronology, earlier);
    return chronology;
}

domain::Chronology mergeEvents(std::span<const domain::AnalysedArticle* const> articles)
{
    std::vector<domain::ArticleEvents> events;
    events.reserve(articles.size());
    for (std::size_t i = 0; i < articles.size(); ++i) {
        events.push_back(eventsOf(*articles[i], static_cast<qsizetype>(i)));
    }
    return mergeEvents(events,
                       [&](qsizetype article) { return sketchOf(*articles[static_cast<std::size_t>(article)]); });
}

domain::ArticleEvents eventsOf(const domain::AnalysedArticle& article, qsizetype number)
{
    domain::ArticleEvents told {.article = number, .key = {}, .language = article.article.language, .events = {}};
    if (article.analysis.events.empty()) {
        return told;
    }
    const QString& text = article.article.text;
    told.key = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    told.events.reserve(article.analysis.events.size());
    for (const domain::Event& event : article.analysis.events) {
        told.events.push_back({.event = event,
                               .passage = event.range.of(text).toString(),
                               .dateAsWritten = event.dateRange ? event.dateRange->of(text).toString() : QString()});
    }
    return told;
}

text::Sketch sketchOf(const domain::AnalysedArticle& article)
{
    return text::sketchOf(article.article, article.analysis.segments);
}

} // namespace linimasa::events
