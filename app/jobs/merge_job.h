#pragma once

#include "app/domain/analysis.h"
#include "app/domain/article_events.h"
#include "app/domain/chronology.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace linimasa::jobs {

/// What a chronology is made from.
struct MergeInput {
    std::vector<domain::ArticleEvents> articles;
    std::function<std::vector<quint64>(qsizetype article)> sketch; // by the article's number
};

/// The input for articles that are at hand, each with its number.
using NumberedArticle = std::pair<qsizetype, std::shared_ptr<const domain::AnalysedArticle>>;
[[nodiscard]] MergeInput mergeInput(const std::vector<NumberedArticle>& articles);

/// Both together; numbers that are in both are taken from the first.
[[nodiscard]] MergeInput together(MergeInput first, MergeInput second);

/// Makes the chronology of many articles in the background. `finished` comes in the thread that owns the job. Starting anew
/// drops the result of the run before, so that only the newest list of articles is answered.
class MergeJob : public QObject {
    Q_OBJECT

public:
    explicit MergeJob(QObject* parent = nullptr);
    /// Waits for the merging that is under way.
    ~MergeJob() override;

    /// `load` is called in the background, so that it may read the articles' events from a library.
    void start(std::function<MergeInput()> load);
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
