#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

namespace linimasa::jobs {

/// Finds the files in folders in the background (import::filesUnder), since a folder may lie on a slow disk. `found` comes
/// in the thread that owns it, once for every start, in the order started.
class FileWalk : public QObject {
    Q_OBJECT

public:
    explicit FileWalk(QObject* parent = nullptr);
    /// Waits for the walk that is under way.
    ~FileWalk() override;

    void start(const QStringList& paths);

Q_SIGNALS:
    void found(const QStringList& files);

private:
    void next();

    QFutureWatcher<QStringList>* m_walk = nullptr; // the one under way
    QList<QStringList> m_waiting;
};

} // namespace linimasa::jobs
