#pragma once

#include "app/base/error.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/jobs/outcome.h"
#include "app/library/database.h"
#include "app/library/library_folder.h"

#include <QObject>

#include <functional>
#include <memory>

namespace linimasa::jobs {

/// Work on a library in a thread of its own, with a connection of its own. All signals come in the thread that owns the job; there
/// is one `finished` for every run, after `failed` when an error ended it.
class LibraryJob : public QObject {
    Q_OBJECT

public:
    /// Cancels, and waits for what is in hand.
    ~LibraryJob() override;

    /// Asks it to stop soon. What is done stays done; `finished` comes when the thread has ended.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressChanged(qsizetype done, qsizetype total);
    void failed(const linimasa::base::Error& error);
    void finished(linimasa::jobs::Outcome outcome);

protected:
    explicit LibraryJob(library::LibraryFolder folder, QObject* parent = nullptr);

    using Work = std::function<base::Result<void>(library::Database&, base::Progress&)>;
    /// Runs the work in a thread; nothing may be running.
    void begin(Work work);
    /// Called in the owner's thread when the work has ended well: answers whether begin() was called once more, so that the run
    /// goes on.
    virtual bool goOn() { return false; }
    /// Runs something in the owner's thread; from the work's thread.
    void post(std::function<void()> what);
    /// Waits for the thread. For the destructors of what the work refers to.
    void stop();

private:
    struct Run;
    void deliver(const std::shared_ptr<Run>& run);
    void close(const std::shared_ptr<Run>& run);

    library::LibraryFolder m_folder;
    std::shared_ptr<Run> m_run; // the current one; null between runs
};

} // namespace linimasa::jobs
