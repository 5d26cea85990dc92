#pragma once

#include "app/domain/analysis.h"
#include "app/domain/chronology.h"

#include <QObject>

#include <memory>
#include <vector>

namespace linimasa::jobs {

/// Makes the chronology of many articles in the background. `finished` comes in the thread that owns the job. Starting anew
/// drops the result of the run before, so that only the newest list of articles is answered.
class MergeJob : public QObject {
    Q_OBJECT

public:
    explicit MergeJob(QObject* parent = nullptr);
    /// Waits for the merging that is under way.
    ~MergeJob() override;

    /// Null entries are allowed and give nothing; the chronology's article indices count them.
    void start(std::vector<std::shared_ptr<const domain::AnalysedArticle>> articles);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void finished(std::shared_ptr<const linimasa::domain::Chronology> chronology);

private:
    struct Run;
    void deliver(const std::shared_ptr<Run>& run);

    std::shared_ptr<Run> m_run; // the current one; null between runs
    std::vector<std::shared_ptr<Run>> m_retired; // superseded ones whose threads may still be merging
};

} // namespace linimasa::jobs
