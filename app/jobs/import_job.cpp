#include "app/jobs/import_job.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace linimasa::jobs {

namespace {

/// Counts on from what earlier requests of the same run did.
class ProgressAfter : public base::Progress {
public:
    ProgressAfter(base::Progress& progress, qsizetype before)
        : m_progress(progress)
        , m_before(before)
    {
    }
    void report(qsizetype done, qsizetype total) override { m_progress.report(m_before + done, m_before + total); }
    [[nodiscard]] bool stopRequested() const override { return m_progress.stopRequested(); }

private:
    base::Progress& m_progress;
    qsizetype m_before;
};

} // namespace

ImportJob::ImportJob(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, int threads,
                     QObject* parent)
    : LibraryJob(std::move(folder), parent)
    , m_analyser(std::move(analyser))
    , m_threads(threads > 0 ? threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()) - 1))
{
}

ImportJob::~ImportJob()
{
    stop(); // the work refers to this object
}

void ImportJob::start(const QStringList& paths, const QDateTime& added)
{
    ImportRequest request;
    request.paths = paths;
    request.rules = m_rules;
    request.added = added;
    request.threads = m_threads;
    m_waiting.append(std::move(request));
    if (!isRunning()) {
        m_summary = {};
        beginNext();
    }
}

bool ImportJob::goOn()
{
    if (m_waiting.isEmpty()) {
        return false;
    }
    beginNext();
    return true;
}

void ImportJob::beginNext()
{
    begin([this, request = m_waiting.takeFirst(),
           before = m_summary.files](library::Database& database, base::Progress& progress) -> base::Result<void> {
        ProgressAfter counted(progress, before);
        const auto listener = [this](std::span<const ImportedFile> files) {
            post([this, settled = QList<ImportedFile>(files.begin(), files.end())] {
                std::ranges::for_each(settled, [this](const ImportedFile& file) { m_summary.count(file); });
                Q_EMIT filesImported(settled);
            });
        };
        const auto summary = importFiles(database, *m_analyser, request, counted, listener);
        return summary ? base::Result<void>() : std::unexpected(summary.error());
    });
}

} // namespace linimasa::jobs
