#include "app/jobs/search_job.h"

#include "app/library/library.h"
#include "app/library/search_query.h"

#include <QMetaObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace linimasa::jobs {

base::Result<SearchAnswer> search(library::Database& database, const QString& typed, qsizetype limit,
                                  qsizetype passages)
{
    const library::SearchQuery query = library::parseSearchQuery(typed);
    library::Search search(database);
    auto hits = search.find(query, 0, limit);
    if (!hits) {
        return std::unexpected(hits.error());
    }
    SearchAnswer answer {.typed = typed, .hits = std::move(*hits), .count = 0, .passages = {}};
    answer.count = static_cast<qint64>(answer.hits.size());
    if (answer.count == limit) {
        const auto count = search.count(query);
        if (!count) {
            return std::unexpected(count.error());
        }
        answer.count = *count;
    }
    for (const library::SearchHit& hit : answer.hits) {
        if (static_cast<qsizetype>(answer.passages.size()) == passages) {
            break;
        }
        auto found = search.passages(hit.id, query);
        if (!found) {
            return std::unexpected(found.error());
        }
        answer.passages.push_back(found->empty() ? library::Passage() : std::move(found->front()));
    }
    return answer;
}

/// Where questions are laid down and picked up. The number of the newest one tells what is stale.
struct SearchJob::Desk {
    struct Question {
        QString typed;
        qsizetype limit = 0;
        qsizetype passages = 0;
        quint64 number = 0;
    };

    /// The next question; none when the job ends.
    std::optional<Question> next()
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return ended || question.has_value(); });
        return ended ? std::nullopt : std::exchange(question, std::nullopt);
    }

    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    std::optional<Question> question; // the newest one, not yet picked up
    quint64 newest = 0;
    bool ended = false;
    std::jthread thread; // last, so that it is joined before the rest goes
};

SearchJob::SearchJob(library::LibraryFolder folder, QObject* parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{
    Desk* desk = m_desk.get(); // it outlives its thread
    m_desk->thread = std::jthread([this, desk, folder = std::move(folder)] {
        std::unique_ptr<library::Database> database; // opened when first asked: the library may not be there before
        while (const auto question = desk->next()) {
            auto answer = [&]() -> base::Result<SearchAnswer> {
                if (!database) {
                    auto opened = library::connectTo(folder, library::Access::ReadOnly, library::Durability::Relaxed);
                    if (!opened) {
                        return std::unexpected(opened.error());
                    }
                    database = std::move(*opened);
                }
                return search(*database, question->typed, question->limit, question->passages);
            }();
            QMetaObject::invokeMethod(
                this,
                [this, number = question->number, answer = std::move(answer)]() mutable {
                    {
                        const std::scoped_lock lock(m_desk->mutex);
                        if (number != m_desk->newest) {
                            return;
                        }
                    }
                    if (answer) {
                        Q_EMIT answered(std::make_shared<const SearchAnswer>(std::move(*answer)));
                    } else {
                        Q_EMIT failed(answer.error());
                    }
                },
                Qt::QueuedConnection);
        }
    });
}

SearchJob::~SearchJob()
{
    {
        const std::scoped_lock lock(m_desk->mutex);
        m_desk->ended = true;
    }
    m_desk->changed.notify_all();
    m_desk->thread.join();
}

void SearchJob::ask(const QString& typed, qsizetype limit, qsizetype passages)
{
    {
        const std::scoped_lock lock(m_desk->mutex);
        m_desk->question = Desk::Question {typed, limit, passages, ++m_desk->newest};
    }
    m_desk->changed.notify_all();
}

void SearchJob::drop()
{
    const std::scoped_lock lock(m_desk->mutex);
    m_desk->question.reset();
    ++m_desk->newest;
}

} // namespace linimasa::jobs
