#include "app/jobs/analysis_job.h"

#include "app/base/result.h"
#include "app/domain/text_key.h"
#include "app/import/importer.h"
#include "app/jobs/background.h"
#include "app/jobs/in_order.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace linimasa::jobs {

namespace {

using ArticlePointer = std::shared_ptr<const domain::AnalysedArticle>;

struct Delivery {
    enum class Stage { Read, Ready, Failed };
    Stage stage = Stage::Failed;
    qsizetype index = 0;
    ArticlePointer article;
    base::Error error;
};

} // namespace

/// What the background threads and the owner's thread share of one start. It outlives whoever finishes first.
struct AnalysisJob::Run {
    QStringList files; // never changed once the thread runs
    std::atomic<bool> stop = false;
    std::mutex mutex; // guards what follows
    std::vector<Delivery> deliveries;
    std::optional<base::Error> fault; // of the lists; taken when told
    bool hasFault = false;
    bool completed = false;
    bool announced = false; // a call of deliver() is on its way
    qsizetype done = 0; // used by the owner's thread alone
    std::jthread thread; // last, so that it is joined before the rest goes
};

AnalysisJob::AnalysisJob(std::shared_ptr<SharedAnalyser> analyser, int threads, QObject* parent)
    : QObject(parent)
    , m_analyser(std::move(analyser))
    , m_threads(threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1))
{
}

AnalysisJob::~AnalysisJob()
{
    if (m_run) {
        m_run->stop = true;
        m_run->thread.join();
    }
    for (const auto& run : m_retired) {
        run->thread.join();
    }
}

bool AnalysisJob::isRunning() const
{
    return m_run != nullptr;
}

void AnalysisJob::start(const QStringList& files)
{
    cancel();
    std::erase_if(m_retired, [](const std::shared_ptr<Run>& run) {
        {
            const std::scoped_lock lock(run->mutex);
            if (!run->completed) {
                return false;
            }
        }
        run->thread.join();
        return true;
    });
    m_run = std::make_shared<Run>();
    m_run->files = files;
    const auto run = m_run;

    const auto post = [this, run](Delivery delivery) {
        const std::scoped_lock lock(run->mutex);
        run->deliveries.push_back(std::move(delivery));
        if (!std::exchange(run->announced, true)) {
            QMetaObject::invokeMethod(this, [this, run] { deliver(run); }, Qt::QueuedConnection);
        }
    };
    const auto readAndAnalyse = [post, run, analyser = m_analyser](qsizetype index) {
        Delivery delivery {.stage = Delivery::Stage::Failed, .index = index, .article = {}, .error = {}};
        // at() reads; the shared list's operator[] would detach, and several threads are here at once.
        auto article = import::importFile(run->files.at(index));
        if (!article) {
            delivery.error = article.error();
            return delivery;
        }
        auto analysed = std::make_shared<domain::AnalysedArticle>();
        analysed->article = *article;
        analysed->textKey = domain::textKey(article->text);
        post({.stage = Delivery::Stage::Read, .index = index, .article = analysed, .error = {}});
        leaveTheWindowItsTime(); // it has its first text now
        const auto rules = analyser->rules(); // asked for before the lists, whose loading would slow the window down
        const auto loaded = analyser->get();
        if (!loaded) {
            const std::scoped_lock lock(run->mutex);
            if (!std::exchange(run->hasFault, true)) {
                run->fault = loaded.error();
            }
            delivery.stage = Delivery::Stage::Ready;
            delivery.article = std::move(analysed);
            return delivery;
        }
        auto complete = std::make_shared<domain::AnalysedArticle>();
        complete->analysis = (*loaded)->analyse(*article, *rules);
        complete->article = std::move(*article);
        complete->textKey = analysed->textKey;
        delivery.stage = Delivery::Stage::Ready;
        delivery.article = std::move(complete);
        return delivery;
    };
    run->thread = std::jthread([this, run, post, readAndAnalyse, threads = m_threads] {
        qsizetype next = 0;
        inOrder<qsizetype, Delivery>(
            threads,
            [&]() -> std::optional<qsizetype> {
                return run->stop || next >= run->files.size() ? std::nullopt : std::optional(next++);
            },
            readAndAnalyse,
            [&](Delivery delivery) {
                if (!run->stop) {
                    post(std::move(delivery));
                }
                return !run->stop;
            });
        const std::scoped_lock lock(run->mutex);
        run->completed = true;
        if (!run->stop && !std::exchange(run->announced, true)) {
            QMetaObject::invokeMethod(this, [this, run] { deliver(run); }, Qt::QueuedConnection);
        }
    });
}

void AnalysisJob::cancel()
{
    if (!m_run) {
        return;
    }
    m_run->stop = true;
    // Joining here would block the window for the files being read; the threads still know this object, so it keeps them.
    m_retired.push_back(m_run);
    finish(Outcome::Cancelled);
}

void AnalysisJob::deliver(const std::shared_ptr<Run>& run)
{
    std::vector<Delivery> deliveries;
    std::optional<base::Error> fault;
    bool completed = false;
    {
        const std::scoped_lock lock(run->mutex);
        fault = std::exchange(run->fault, std::nullopt);
        deliveries = std::exchange(run->deliveries, {});
        run->announced = false;
        completed = run->completed;
    }
    if (fault && m_run == run) {
        Q_EMIT listsMissing(*fault);
    }
    const auto isReady = [&deliveries](qsizetype index) {
        return std::ranges::any_of(deliveries, [index](const Delivery& other) {
            return other.index == index && other.stage != Delivery::Stage::Read;
        });
    };
    for (const Delivery& delivery : deliveries) {
        if (m_run != run) {
            return; // cancelled by a slot or superseded: what remains is stale
        }
        const QString& path = run->files[delivery.index];
        switch (delivery.stage) {
        case Delivery::Stage::Read:
            if (!isReady(delivery.index)) {
                Q_EMIT articleRead(path, delivery.article);
            }
            continue;
        case Delivery::Stage::Ready:
            Q_EMIT articleReady(path, delivery.article);
            break;
        case Delivery::Stage::Failed:
            Q_EMIT articleFailed(path, delivery.error);
            break;
        }
        ++run->done;
        if (m_run == run) {
            Q_EMIT progressChanged(run->done, run->files.size());
        }
    }
    if (m_run == run && completed) {
        run->thread.join();
        finish(Outcome::Completed);
    }
}

void AnalysisJob::finish(Outcome outcome)
{
    m_run.reset();
    Q_EMIT finished(outcome);
}

} // namespace linimasa::jobs
