#include "app/jobs/search_job.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace linimasa::jobs {

namespace {

constexpr qsizetype mostHits = 2000; // nobody reads further down a ranked list
constexpr std::size_t passagesAtOnce = 12; // about a screenful: the first ones are soon there
constexpr std::size_t mostPassages = 400; // copies of one story are folded: many hits may be one row
constexpr int unnumbered = -1; // answers that are never stale

/// The articles that match: ranked when words are looked for, else all of them.
base::Result<SearchAnswer> findIn(library::Database& database, const QString& typed, const library::SearchQuery& query)
{
    library::Search search(database);
    SearchAnswer answer {.typed = typed, .areRanked = !query.terms.empty(), .hits = {}};
    if (answer.areRanked) {
        auto hits = search.find(query, 0, mostHits);
        if (!hits) {
            return std::unexpected(hits.error());
        }
        answer.hits = std::move(*hits);
        return answer;
    }
    const auto ids = search.matching(query);
    if (!ids) {
        return std::unexpected(ids.error());
    }
    answer.hits.reserve(ids->size());
    for (const domain::ArticleId id : *ids) {
        answer.hits.push_back({.id = id, .score = 0});
    }
    return answer;
}

} // namespace

struct SearchJob::Question {
    QString typed;
    int number = 0;
};

SearchJob::SearchJob(library::LibraryFolder folder, QObject* parent)
    : QObject(parent)
    , m_connection(std::make_shared<LibraryConnection>(std::move(folder), library::Access::ReadOnly))
{
}

SearchJob::~SearchJob()
{
    ++m_newest; // what waits is not answered
    m_thread.post([connection = m_connection] { connection->close(); });
}

void SearchJob::find(const QString& typed)
{
    const Question question {.typed = typed, .number = ++m_newest};
    m_thread.post([this, question] {
        if (question.number == m_newest) {
            answer(question);
        }
    });
}

void SearchJob::cancel()
{
    ++m_newest;
}

void SearchJob::deliver(int question, std::function<void()> send)
{
    QMetaObject::invokeMethod(
        this,
        [this, question, send = std::move(send)] {
            if (question == unnumbered || question == m_newest) {
                send();
            }
        },
        Qt::QueuedConnection);
}

void SearchJob::answer(const Question& question)
{
    const auto fail
        = [&](const base::Error& error) { deliver(question.number, [this, error] { Q_EMIT failed(error); }); };
    const auto database = m_connection->get();
    if (!database) {
        fail(database.error());
        return;
    }
    const library::SearchQuery query = library::parseSearchQuery(question.typed);
    const auto found = findIn(**database, question.typed, query);
    if (!found) {
        fail(found.error());
        return;
    }
    deliver(question.number, [this, answer = *found] { Q_EMIT this->found(answer); });
    if (!found->areRanked) {
        return;
    }
    library::Search search(**database);
    std::vector<FoundPassage> passages;
    const std::size_t last = std::min(found->hits.size(), mostPassages);
    for (std::size_t i = 0; i < last && question.number == m_newest; ++i) {
        const auto there = search.passages(found->hits[i].id, query, 1);
        if (there && !there->empty()) {
            passages.push_back({.id = found->hits[i].id, .passage = there->front()});
        }
        if (!passages.empty() && (passages.size() == passagesAtOnce || i + 1 == last)) {
            deliver(question.number, [this, sent = std::exchange(passages, {})] { Q_EMIT passagesFound(sent); });
        }
    }
}

void SearchJob::count(library::Facet facet, const QString& typed)
{
    m_thread.post([this, facet, typed] {
        const auto database = m_connection->get();
        using Counts = base::Result<std::vector<library::FacetCount>>;
        const Counts counts = database ? library::Search(**database).facet(facet, library::parseSearchQuery(typed))
                                       : Counts(std::unexpected(database.error()));
        deliver(unnumbered, [this, facet, counts] {
            if (counts) {
                Q_EMIT counted(facet, *counts);
            } else {
                Q_EMIT failed(counts.error());
            }
        });
    });
}

} // namespace linimasa::jobs
