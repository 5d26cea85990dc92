#include "app/jobs/locating.h"

#include "app/jobs/file_check.h"

#include <QMetaObject>

#include <utility>

namespace linimasa::jobs {

Locating::Locating(library::LibraryFolder folder, QObject* parent)
    : QObject(parent)
    , m_connection(std::make_shared<LibraryConnection>(std::move(folder), library::Access::ReadWrite))
{
}

Locating::~Locating()
{
    m_thread.post([connection = m_connection] { connection->close(); });
}

void Locating::start(domain::ArticleId id, const QString& path)
{
    m_thread.post([this, id, path, connection = m_connection] {
        const auto database = connection->get();
        const auto answer
            = database ? locateFile(**database, id, path) : base::Result<Location>(std::unexpected(database.error()));
        QMetaObject::invokeMethod(
            this,
            [this, id, path, answer] {
                if (!answer) {
                    Q_EMIT failed(id, answer.error());
                } else if (*answer == Location::AnotherText) {
                    Q_EMIT hasAnotherText(id, path);
                } else {
                    Q_EMIT located(id);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace linimasa::jobs
