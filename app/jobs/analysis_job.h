#pragma once

#include "app/base/error.h"
#include "app/domain/analysis.h"
#include "app/jobs/outcome.h"
#include "app/jobs/shared_analyser.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace linimasa::jobs {

/// Reads and analyses files in the background. All signals come in the thread that owns the job; files end in the
/// order given, each by either articleReady or articleFailed. There is one `finished` for every start.
/// A job is for one run at a time: starting anew cancels the run before, and nothing of that one is signalled any more
/// but its `finished`, at once.
class AnalysisJob : public QObject {
    Q_OBJECT

public:
    /// `threads`: 0 is one fewer than the machine has, at least one, so that the window keeps its own.
    explicit AnalysisJob(std::shared_ptr<SharedAnalyser> analyser, int threads = 0, QObject* parent = nullptr);
    /// Cancels, and waits for the files being read right now.
    ~AnalysisJob() override;

    /// Files, not folders: import::filesUnder() resolves those.
    void start(const QStringList& files);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// The text is there, its marks are not: `article` has an empty analysis. Comes before articleReady of the same file, as
    /// soon as it is read, and is skipped for files that are ready at once.
    void articleRead(const QString& path, std::shared_ptr<const linimasa::domain::AnalysedArticle> article);
    void articleReady(const QString& path, std::shared_ptr<const linimasa::domain::AnalysedArticle> article);
    void articleFailed(const QString& path, const linimasa::base::Error& error);
    /// The program's own lists could not be loaded, told once in a run: its files are ready with their text alone.
    void listsMissing(const linimasa::base::Error& error);
    void progressChanged(qsizetype done, qsizetype total);
    void finished(linimasa::jobs::Outcome outcome);

private:
    struct Run;
    void deliver(const std::shared_ptr<Run>& run);
    void finish(Outcome outcome);

    std::shared_ptr<SharedAnalyser> m_analyser;
    int m_threads = 1;
    std::shared_ptr<Run> m_run; // the current one; null between runs
    std::vector<std::shared_ptr<Run>> m_retired; // cancelled ones whose threads may still be at their last file
};

} // namespace linimasa::jobs
