#include "app/jobs/backup_job.h"

#include "app/jobs/background.h"
#include "app/library/backup.h"

#include <utility>

namespace linimasa::jobs {

BackupJob::BackupJob(library::LibraryFolder folder, QObject* parent)
    : LibraryJob(folder, parent)
    , m_folder(std::move(folder))
{
}

void BackupJob::start(Occasion occasion, const QDateTime& now, int keep)
{
    if (isRunning()) {
        return;
    }
    begin([folder = m_folder, occasion, now, keep](library::Database& database, base::Progress&) -> base::Result<void> {
        leaveTheWindowItsTime();
        return occasion == Occasion::Daily ? library::backUpDaily(database, folder, now, keep).transform([](bool) { })
                                           : library::backUpNow(database, folder, now, keep);
    });
}

} // namespace linimasa::jobs
