#include "app/jobs/library_job.h"

#include "app/library/library.h"

#include <QMetaObject>

#include <atomic>
#include <mutex>
#include <thread>
#include <utility>

namespace linimasa::jobs {

/// What the thread and the owner share. Reports that come faster than the owner looks are told as one.
struct LibraryJob::Run : base::Progress {
    explicit Run(std::function<void()> tell)
        : announce(std::move(tell))
    {
    }

    void report(qsizetype doneNow, qsizetype totalNow) override
    {
        const std::scoped_lock lock(mutex);
        done = doneNow;
        total = totalNow;
        isNew = true;
        if (!std::exchange(announced, true)) {
            announce();
        }
    }
    [[nodiscard]] bool stopRequested() const override { return stop; }

    void end(base::Result<void> answer)
    {
        const std::scoped_lock lock(mutex);
        result = std::move(answer);
        ended = true;
        if (!std::exchange(announced, true)) {
            announce();
        }
    }

    std::function<void()> announce; // calls deliver() in the owner's thread
    std::atomic<bool> stop = false;
    std::mutex mutex; // guards what follows
    qsizetype done = 0;
    qsizetype total = 0;
    bool isNew = false;
    bool announced = false;
    bool ended = false;
    base::Result<void> result;
    bool isClosing = false; // the owner's own
    std::jthread thread; // last, so that it is joined before the rest goes
};

LibraryJob::LibraryJob(library::LibraryFolder folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

LibraryJob::~LibraryJob()
{
    stop();
}

void LibraryJob::stop()
{
    if (m_run) {
        m_run->stop = true;
        if (m_run->thread.joinable()) {
            m_run->thread.join();
        }
        m_run.reset();
    }
}

void LibraryJob::cancel()
{
    if (m_run) {
        m_run->stop = true;
    }
}

void LibraryJob::begin(Work work)
{
    Q_ASSERT(!m_run);
    m_run = std::make_shared<Run>(std::function<void()>());
    const std::weak_ptr<Run> weak = m_run;
    m_run->announce = [this, weak] {
        QMetaObject::invokeMethod(
            this,
            [this, weak] {
                if (const auto run = weak.lock()) {
                    deliver(run);
                }
            },
            Qt::QueuedConnection);
    };
    m_run->thread = std::jthread([run = m_run.get(), work = std::move(work), folder = m_folder] {
        auto answer = library::connectTo(folder, library::Access::ReadWrite, library::Durability::Relaxed)
                          .and_then([&](const auto& database) { return work(*database, *run); });
        run->end(std::move(answer));
    });
}

void LibraryJob::post(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void LibraryJob::deliver(const std::shared_ptr<Run>& run)
{
    if (m_run != run) {
        return;
    }
    std::unique_lock lock(run->mutex);
    run->announced = false;
    const bool isNew = std::exchange(run->isNew, false);
    const auto [done, total] = std::pair(run->done, run->total);
    const bool ended = run->ended;
    lock.unlock();
    if (isNew) {
        Q_EMIT progressChanged(done, total);
    }
    if (ended && m_run == run && !std::exchange(run->isClosing, true)) {
        // What the thread posted before it ended is still on its way, and the next request counts on from it.
        post([this, run] { close(run); });
    }
}

void LibraryJob::close(const std::shared_ptr<Run>& run)
{
    if (m_run != run) {
        return;
    }
    run->thread.join();
    m_run.reset();
    if (!run->result) {
        Q_EMIT failed(run->result.error());
        Q_EMIT finished(Outcome::Failed);
    } else if (run->stop) {
        Q_EMIT finished(Outcome::Cancelled);
    } else if (!goOn()) {
        Q_EMIT finished(Outcome::Completed);
    }
}

} // namespace linimasa::jobs
