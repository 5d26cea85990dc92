#include "app/jobs/file_walk.h"

#include "app/import/file_walker.h"

#include <QtConcurrentRun>

#include <utility>

namespace linimasa::jobs {

FileWalk::FileWalk(QObject* parent)
    : QObject(parent)
{
}

FileWalk::~FileWalk()
{
    if (m_walk != nullptr) {
        m_walk->waitForFinished();
    }
}

void FileWalk::start(const QStringList& paths)
{
    m_waiting << paths;
    if (m_walk == nullptr) {
        next();
    }
}

void FileWalk::next()
{
    m_walk = new QFutureWatcher<QStringList>(this);
    connect(m_walk, &QFutureWatcher<QStringList>::finished, this, [this] {
        QFutureWatcher<QStringList>* walk = std::exchange(m_walk, nullptr);
        walk->deleteLater(); // it is still signalling
        const QStringList files = walk->result();
        if (!m_waiting.isEmpty()) {
            next();
        }
        Q_EMIT found(files);
    });
    m_walk->setFuture(QtConcurrent::run(import::filesUnder, m_waiting.takeFirst()));
}

} // namespace linimasa::jobs
