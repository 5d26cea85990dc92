#include "app/jobs/merge_job.h"

#include "app/pipeline/chronology_maker.h"

#include <QMetaObject>

#include <atomic>
#include <thread>
#include <utility>

namespace linimasa::jobs {

namespace {

using ArticlePointer = std::shared_ptr<const domain::AnalysedArticle>;

domain::Chronology merge(const std::vector<ArticlePointer>& articles)
{
    std::vector<const domain::AnalysedArticle*> present;
    std::vector<qsizetype> places; // where the present ones stand among all
    for (std::size_t i = 0; i < articles.size(); ++i) {
        if (articles[i]) {
            present.push_back(articles[i].get());
            places.push_back(static_cast<qsizetype>(i));
        }
    }
    domain::Chronology chronology = pipeline::makeChronology(present);
    for (domain::ChronologyEvent& event : chronology) {
        for (domain::Evidence& evidence : event.evidences) {
            evidence.article = places.at(static_cast<std::size_t>(evidence.article));
        }
    }
    return chronology;
}

} // namespace

struct MergeJob::Run {
    std::vector<ArticlePointer> articles;
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

void MergeJob::start(std::vector<std::shared_ptr<const domain::AnalysedArticle>> articles)
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
    m_run->articles = std::move(articles);
    const auto run = m_run;
    run->thread = std::jthread([this, run] {
        run->chronology = std::make_shared<const domain::Chronology>(merge(run->articles));
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
