#include "app/jobs/library_writer.h"

#include <QMetaObject>

#include <utility>

namespace linimasa::jobs {

LibraryWriter::LibraryWriter(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, QString version,
                             QObject* parent)
    : QObject(parent)
    , m_analyser(std::move(analyser))
    , m_version(std::move(version))
    , m_connection(std::make_shared<LibraryConnection>(std::move(folder), library::Access::ReadWrite))
{
}

LibraryWriter::~LibraryWriter()
{
    m_thread.post([connection = m_connection] { connection->close(); });
}

void LibraryWriter::add(std::shared_ptr<const domain::AnalysedArticle> article, const QDateTime& added)
{
    ++m_waiting;
    m_thread.post([this, connection = m_connection, article = std::move(article), added, analyser = m_analyser,
                   version = m_version] {
        using Answer = base::Result<Kept>;
        const QString named = version.isEmpty() ? analyser->version() : version;
        const library::PreparedArticle prepared = library::prepareArticle(*article, named, added);
        const auto analyse = [&](const domain::Article& corrected) {
            return analyser->get().transform([&](const pipeline::Analyser* loaded) {
                return library::prepareAnalysis(corrected.text, loaded->analyse(corrected, *analyser->rules()), named);
            });
        };
        const auto database = connection->get();
        const Answer answer = database
            ? keepArticles(**database, std::span(&prepared, 1), analyse).transform([](auto kept) {
                  return std::move(kept.front());
              })
            : Answer(std::unexpected(database.error()));
        QMetaObject::invokeMethod(this, [this, article, answer] { deliver(article, answer); }, Qt::QueuedConnection);
    });
}

void LibraryWriter::deliver(const std::shared_ptr<const domain::AnalysedArticle>& article,
                            const base::Result<Kept>& answer)
{
    --m_waiting;
    if (answer) {
        Q_EMIT kept(article->article.path, *answer);
    } else {
        Q_EMIT failed(article, answer.error());
    }
}

} // namespace linimasa::jobs
