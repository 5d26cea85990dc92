#pragma once

#include "app/import/file_walker.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

namespace linimasa::jobs {

/// Finds the files in folders in the background (import::findFiles), since a folder may lie on a slow disk. `found` comes
/// in the thread that owns it, once for every start, in the order started.
class FileWalk : public QObject {
    Q_OBJECT

public:
    explicit FileWalk(QObject* parent = nullptr);
    /// Waits for the walk that is under way.
    ~FileWalk() override;

    void start(const QStringList& paths);

Q_SIGNALS:
    /// `passedOver`: files in the folders that are clearly no articles.
    void found(const QStringList& files, const QStringList& passedOver);

private:
    void next();

    QFutureWatcher<import::FoundFiles>* m_walk = nullptr; // the one under way
    QList<QStringList> m_waiting;
};

} // namespace linimasa::jobs
