#pragma once

#include "app/jobs/library_job.h"

#include <QDateTime>

namespace linimasa::jobs {

/// Checks and copies the library while one works on. `finished` says that it is over, `failed` before it why there is no copy.
class BackupJob : public LibraryJob {
    Q_OBJECT

public:
    explicit BackupJob(library::LibraryFolder folder, QObject* parent = nullptr);

    /// `Daily` makes no second copy on the same day. Nothing happens while one is being made.
    enum class Occasion { Daily, Asked };
    /// `keep`: how many copies may stay.
    void start(Occasion occasion, const QDateTime& now, int keep);

private:
    library::LibraryFolder m_folder;
};

} // namespace linimasa::jobs
