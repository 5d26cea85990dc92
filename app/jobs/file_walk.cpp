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
    m_walk = new QFutureWatcher<import::FoundFiles>(this);
    connect(m_walk, &QFutureWatcher<import::FoundFiles>::finished, this, [this] {
        QFutureWatcher<import::FoundFiles>* walk = std::exchange(m_walk, nullptr);
        walk->deleteLater(); // it is still signalling
        const import::FoundFiles seen = walk->result();
        if (!m_waiting.isEmpty()) {
            next();
        }
        Q_EMIT found(seen.files, seen.passedOver);
    });
    m_walk->setFuture(QtConcurrent::run(import::findFiles, m_waiting.takeFirst()));
}

} // namespace linimasa::jobs
