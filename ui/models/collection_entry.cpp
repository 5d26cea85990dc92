#include "ui/models/collection_entry.h"

#include "app/domain/text_key.h"

#include <QSet>

#include <algorithm>

namespace linimasa::models {

namespace {

template<typename Test> int countOf(const std::vector<domain::Timex>& timexes, Test test)
{
    return static_cast<int>(std::ranges::count_if(timexes, test));
}

} // namespace

void summarise(const domain::AnalysedArticle& article, CollectionEntry& entry)
{
    const domain::Analysis& analysis = article.analysis;
    entry.textKey = domain::textKey(article);
    entry.title = article.article.title;
    entry.outlet = article.article.outlet;
    entry.language = article.article.language;
    entry.published = analysis.published ? std::optional(analysis.published->date) : std::nullopt;
    entry.publishedFrom = analysis.published ? analysis.published->from : domain::PublishedFrom::Given;
    QSet<QString> events;
    for (const domain::Event& event : analysis.events) {
        events.insert(event.id);
    }
    entry.events = static_cast<int>(events.size());
    entry.countsDates = true;
    entry.conflicts = countOf(analysis.timexes, [](const domain::Timex& timex) { return timex.conflict.has_value(); });
    entry.dates = countOf(analysis.timexes, [](const domain::Timex& timex) { return timex.value.has_value(); });
    entry.unresolved = analysis.published ? 0 : static_cast<int>(analysis.timexes.size()) - entry.dates;
}

CollectionEntry entryOf(const domain::ArticleSummary& summary)
{
    CollectionEntry entry;
    entry.id = domain::number(summary.id);
    entry.path = summary.path;
    entry.textKey = summary.textKey;
    entry.state = ReadingState::Ready;
    entry.title = summary.title;
    entry.outlet = summary.outlet;
    entry.published = summary.published;
    entry.publishedFrom = summary.publishedFrom;
    entry.language = summary.language;
    entry.events = summary.events;
    entry.conflicts = summary.conflicts;
    entry.countsDates = false;
    entry.highlights = summary.highlights;
    entry.file = summary.file;
    entry.copyOf = domain::number(summary.copyOf);
    return entry;
}

void Tally::count(const CollectionEntry& entry, int sign)
{
    waiting += entry.state == ReadingState::Waiting ? sign : 0;
    ready += entry.state == ReadingState::Ready ? sign : 0;
    failed += entry.state == ReadingState::Failed ? sign : 0;
    conflicts += sign * entry.conflicts;
    dates += sign * entry.dates;
    unresolved += sign * entry.unresolved;
    uncounted += entry.state == ReadingState::Ready && !entry.countsDates ? sign : 0;
}

} // namespace linimasa::models
