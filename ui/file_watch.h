#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace linimasa::ui {

/// Notices when the file that is open is deleted, moved or changed by somebody else.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// The file to watch; empty for none.
    void watch(const QString& path);

Q_SIGNALS:
    void gone(const QString& path);
    void changed(const QString& path);

private:
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_settle; // editors replace a file by deleting it first: wait for the new one
    QString m_path;
};

} // namespace linimasa::ui
