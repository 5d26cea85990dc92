#pragma once

#include "app/base/result.h"
#include "app/jobs/work_thread.h"

#include <QObject>

#include <functional>

namespace linimasa::jobs {

/// Makes and writes a file in the background, once.
class ExportJob : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    /// Waits until the file is whole on the disk; nothing is told then.
    ~ExportJob() override;

    /// `work` runs in another thread: it must own all that it uses.
    void start(std::function<base::Result<void>()> work);

Q_SIGNALS:
    // One of both, in the thread that owns the job.
    void written();
    void failed(const linimasa::base::Error& error);

private:
    WorkThread m_thread;
};

} // namespace linimasa::jobs
