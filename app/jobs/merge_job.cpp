#include "app/jobs/merge_job.h"

#include "app/pipeline/chronology_maker.h"

#include <QHash>
#include <QMetaObject>
#include <QSet>

#include <atomic>
#include <thread>
#include <utility>

namespace linimasa::jobs {

MergeInput mergeInput(const std::vector<NumberedArticle>& articles)
{
    MergeInput input;
    input.articles.reserve(articles.size());
    QHash<qsizetype, std::shared_ptr<const domain::AnalysedArticle>> byNumber;
    for (const auto& [number, article] : articles) {
        input.articles.push_back(pipeline::eventsOf(*article, number));
        byNumber.insert(number, article);
    }
    input.sketch = [byNumber](qsizetype article) { return pipeline::sketchOf(*byNumber.value(article)); };
    return input;
}

MergeInput together(MergeInput first, MergeInput second)
{
    QSet<qsizetype> numbers;
    for (const domain::ArticleEvents& article : first.articles) {
        numbers.insert(article.article);
    }
    for (domain::ArticleEvents& article : second.articles) {
        if (!numbers.contains(article.article)) {
            first.articles.push_back(std::move(article));
        }
    }
    first.sketch = [numbers, one = std::move(first.sketch), other = std::move(second.sketch)](qsizetype article) {
        return numbers.contains(article) ? one(article) : other(article);
    };
    return first;
}

struct MergeJob::Run {
    std::function<MergeInput()> load;
    std::shared_ptr<const domain::Chronology> chronology;
    std::atomic<bool> ended = false;
    std::jthread thread;
};

MergeJob::MergeJob(QObject* parent)
    : QObject(parent)
{
}

MergeJob::~MergeJob()
{
    cancel();
    for (const auto& run : m_retired) {
        run->thread.join();
    }
}

bool MergeJob::isRunning() const
{
    return m_run != nullptr;
}

void MergeJob::start(std::function<MergeInput()> load)
{
    cancel();
    std::erase_if(m_retired, [](const std::shared_ptr<Run>& run) {
        if (!run->ended) {
            return false;
        }
        run->thread.join();
        return true;
    });
    m_run = std::make_shared<Run>();
    m_run->load = std::move(load);
    const auto run = m_run;
    run->thread = std::jthread([this, run] {
        const MergeInput input = std::exchange(run->load, {})();
        run->chronology
            = std::make_shared<const domain::Chronology>(pipeline::makeChronology(input.articles, input.sketch));
        run->ended = true;
        QMetaObject::invokeMethod(this, [this, run] { deliver(run); }, Qt::QueuedConnection);
    });
}

void MergeJob::cancel()
{
    if (m_run) {
        m_retired.push_back(std::exchange(m_run, nullptr));
    }
}

void MergeJob::deliver(const std::shared_ptr<Run>& run)
{
    if (m_run != run) {
        return; // superseded by a newer list
    }
    run->thread.join();
    m_run.reset();
    Q_EMIT finished(run->chronology);
}

} // namespace linimasa::jobs
