#include "app/jobs/reading_again.h"

#include "app/library/article_store.h"

#include <QMetaObject>

#include <utility>

namespace linimasa::jobs {

namespace {

base::Result<void> analyseAgain(LibraryConnection& connection, SharedAnalyser& shared, const QString& version,
                                domain::ArticleId id)
{
    const auto database = connection.get();
    const auto analyser = shared.get();
    if (!database || !analyser) {
        return std::unexpected(!database ? database.error() : analyser.error());
    }
    library::ArticleStore store(**database);
    const auto stored = store.load(id);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    const domain::Article article = domain::withEdits(stored->article.article, stored->edits);
    const domain::Analysis analysis = (*analyser)->analyse(article, *shared.rules());
    return store.replaceAnalysis(
        id, library::prepareAnalysis(article.text, analysis, version.isEmpty() ? shared.version() : version));
}

} // namespace

ReadingAgain::ReadingAgain(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, QString version,
                           QObject* parent)
    : QObject(parent)
    , m_analyser(std::move(analyser))
    , m_version(std::move(version))
    , m_connection(std::make_shared<LibraryConnection>(std::move(folder), library::Access::ReadWrite))
    , m_ended(std::make_shared<std::atomic<bool>>(false))
{
}

ReadingAgain::~ReadingAgain()
{
    *m_ended = true;
    m_thread.post([connection = m_connection] { connection->close(); });
}

void ReadingAgain::start(domain::ArticleId id)
{
    ++m_waiting;
    m_thread.post([this, id, connection = m_connection, analyser = m_analyser, version = m_version, ended = m_ended] {
        if (*ended) {
            return;
        }
        const auto done = analyseAgain(*connection, *analyser, version, id);
        QMetaObject::invokeMethod(
            this,
            [this, id, done] {
                --m_waiting;
                if (done) {
                    Q_EMIT finished(id);
                } else {
                    Q_EMIT failed(id, done.error());
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace linimasa::jobs
