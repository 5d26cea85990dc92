#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/domain/article_id.h"
#include "app/domain/article_summary.h"
#include "app/jobs/library_job.h"
#include "app/library/database.h"

#include <QString>

#include <vector>

namespace linimasa::jobs {

/// Looks how the file that an article came from is now, and remembers it; the kept copy stays what it is. A file that was saved anew
/// with the same text is as it was read.
[[nodiscard]] base::Result<domain::FileState> checkFile(library::Database& database, domain::ArticleId id);

/// What was found where an article's file was said to be.
enum class Location { Here, AnotherText };

/// Tells the library where an article's file is now ("Locate…"). A file with another text changes nothing: the highlights of the one
/// would not be in the other. An error when it cannot be read.
[[nodiscard]] base::Result<Location> locateFile(library::Database& database, domain::ArticleId id, const QString& path);

/// Looks in the background which articles' files are gone, and which have come back. Those that are named are read as well, to see
/// whether they changed. Lists learn of it as of all changes of the library (SummaryStore::changesSince).
class FileCheckJob : public LibraryJob {
    Q_OBJECT

public:
    explicit FileCheckJob(library::LibraryFolder folder, QObject* parent = nullptr);
    ~FileCheckJob() override;

    /// Does nothing while it runs.
    void start(std::vector<domain::ArticleId> readToo = {});
    /// Only these, and reads them. Does nothing while it runs.
    void look(std::vector<domain::ArticleId> articles);
};

} // namespace linimasa::jobs
