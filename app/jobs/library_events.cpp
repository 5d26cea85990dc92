#include "app/jobs/library_events.h"

#include "app/library/article_store.h"
#include "app/library/event_store.h"
#include "app/library/library.h"
#include "app/library/summary_store.h"
#include "app/pipeline/chronology_maker.h"

#include <QHash>

#include <memory>
#include <span>
#include <utility>

namespace linimasa::jobs {

namespace {

constexpr std::size_t summariesAtOnce = 500;

/// The words of a range, none when it does not lie in the text.
QString wordsAt(const QString& text, base::TextRange range)
{
    const bool fits = range.begin >= 0 && range.begin <= range.end && range.end <= text.size();
    return fits ? range.of(text).toString() : QString();
}

base::Result<void> addLanguages(library::Database& database, std::vector<domain::ArticleEvents>& articles)
{
    library::SummaryStore summaries(database);
    for (std::size_t first = 0; first < articles.size(); first += summariesAtOnce) {
        std::vector<domain::ArticleId> ids;
        for (std::size_t i = first; i < std::min(first + summariesAtOnce, articles.size()); ++i) {
            ids.push_back(static_cast<domain::ArticleId>(articles[i].article));
        }
        const auto found = summaries.of(ids);
        if (!found) {
            return std::unexpected(found.error());
        }
        QHash<qsizetype, const domain::ArticleSummary*> byNumber;
        for (const domain::ArticleSummary& summary : *found) {
            byNumber.insert(domain::number(summary.id), &summary);
        }
        for (std::size_t i = first; i < std::min(first + summariesAtOnce, articles.size()); ++i) {
            if (const domain::ArticleSummary* summary = byNumber.value(articles[i].article)) {
                articles[i].language = summary->language;
                articles[i].key = QByteArray::fromHex(summary->textKey.toLatin1());
            }
        }
    }
    return {};
}

} // namespace

base::Result<MergeInput> libraryEvents(const library::LibraryFolder& folder)
{
    auto opened = library::connectTo(folder, library::Access::ReadOnly, library::Durability::Relaxed);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const std::shared_ptr<library::Database> database = std::move(*opened);
    auto stored = library::EventStore(*database).events();
    if (!stored) {
        return std::unexpected(stored.error());
    }
    MergeInput input;
    library::ArticleStore store(*database);
    QString text;
    for (library::StoredEvent& event : *stored) {
        const qint64 number = domain::number(event.article);
        if (input.articles.empty() || input.articles.back().article != number) {
            const auto read = store.text(event.article);
            if (!read) {
                return std::unexpected(read.error());
            }
            text = *read;
            input.articles.push_back({.article = number, .key = {}, .language = {}, .events = {}});
        }
        const auto& dateRange = event.event.dateRange;
        domain::ToldEvent told {.event = {},
                                .passage = wordsAt(text, event.event.range),
                                .dateAsWritten = dateRange ? wordsAt(text, *dateRange) : QString()};
        told.event = std::move(event.event);
        input.articles.back().events.push_back(std::move(told));
    }
    if (const auto added = addLanguages(*database, input.articles); !added) {
        return std::unexpected(added.error());
    }
    input.sketch = [database](qsizetype article) {
        const auto loaded = library::ArticleStore(*database).load(static_cast<domain::ArticleId>(article));
        return loaded ? pipeline::sketchOf(loaded->article) : pipeline::Sketch();
    };
    return input;
}

} // namespace linimasa::jobs
