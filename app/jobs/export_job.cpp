#include "app/jobs/export_job.h"

#include "app/jobs/background.h"

#include <utility>

namespace linimasa::jobs {

ExportJob::ExportJob(QObject* parent)
    : QObject(parent)
{
}

ExportJob::~ExportJob() = default;

void ExportJob::start(std::function<base::Result<void>()> work)
{
    m_thread.post([this, work = std::move(work)] {
        leaveTheWindowItsTime();
        const base::Result<void> outcome = work();
        const auto tell = [this, outcome] {
            if (outcome) {
                Q_EMIT written();
            } else {
                Q_EMIT failed(outcome.error());
            }
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace linimasa::jobs
