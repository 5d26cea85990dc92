#pragma once

#include "app/domain/analysis.h"
#include "app/jobs/shared_analyser.h"
#include "app/jobs/work_thread.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace linimasa::jobs {

/// Has articles that no library keeps analysed again, with the person's corrections of entities as they stand then. In the
/// background, in the order asked.
class AnalysingAgain : public QObject {
    Q_OBJECT

public:
    explicit AnalysingAgain(std::shared_ptr<SharedAnalyser> analyser, QObject* parent = nullptr);
    /// Finishes the article at hand.
    ~AnalysingAgain() override;

    /// `id` is what the caller knows the article by.
    void start(qint64 id, std::shared_ptr<const domain::AnalysedArticle> article);

Q_SIGNALS:
    void finished(qint64 id, std::shared_ptr<const linimasa::domain::AnalysedArticle> article);

private:
    std::shared_ptr<SharedAnalyser> m_analyser;
    std::shared_ptr<std::atomic<bool>> m_ended;
    WorkThread m_thread; // last, so that it ends first
};

} // namespace linimasa::jobs
