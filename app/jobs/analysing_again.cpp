#include "app/jobs/analysing_again.h"

#include <QMetaObject>

#include <utility>

namespace linimasa::jobs {

AnalysingAgain::AnalysingAgain(std::shared_ptr<SharedAnalyser> analyser, QObject* parent)
    : QObject(parent)
    , m_analyser(std::move(analyser))
    , m_ended(std::make_shared<std::atomic<bool>>(false))
{
}

AnalysingAgain::~AnalysingAgain()
{
    *m_ended = true;
}

void AnalysingAgain::start(qint64 id, std::shared_ptr<const domain::AnalysedArticle> article)
{
    m_thread.post([this, id, article = std::move(article), analyser = m_analyser, ended = m_ended] {
        const auto loaded = *ended ? base::Result<const pipeline::Analyser*>(nullptr) : analyser->get();
        if (!loaded || *loaded == nullptr) {
            return; // without the lists there is nothing to correct
        }
        auto again = std::make_shared<domain::AnalysedArticle>();
        again->article = article->article;
        again->analysis = (*loaded)->analyse(again->article, *analyser->rules());
        QMetaObject::invokeMethod(this, [this, id, again] { Q_EMIT finished(id, again); }, Qt::QueuedConnection);
    });
}

} // namespace linimasa::jobs
