#pragma once

#include "app/base/error.h"
#include "app/domain/analysis.h"
#include "app/jobs/keeping.h"
#include "app/jobs/library_connection.h"
#include "app/jobs/shared_analyser.h"
#include "app/jobs/work_thread.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <memory>

namespace linimasa::jobs {

/// Keeps articles in the library in the background, over a connection of its own and in short transactions, of what waits a few at
/// a time: a highlight made in the window never waits long for them. In the order given. Signals come in the thread that owns it.
class LibraryWriter : public QObject {
    Q_OBJECT

public:
    /// `version` names the analyser that made the analyses; empty: what `analyser` itself says.
    LibraryWriter(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, QString version,
                  QObject* parent = nullptr);
    /// Keeps what it was given, then ends.
    ~LibraryWriter() override;

    /// `added` is the time the library shows as "added".
    void add(std::shared_ptr<const domain::AnalysedArticle> article, const QDateTime& added);
    /// Articles given and not answered yet.
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }

Q_SIGNALS:
    void kept(const QString& path, const linimasa::jobs::Kept& kept);
    /// The library could not be written: the disk is full, say. The article is not kept.
    void failed(std::shared_ptr<const linimasa::domain::AnalysedArticle> article, const linimasa::base::Error& error);

private:
    using ArticlePointer = std::shared_ptr<const domain::AnalysedArticle>;
    /// What is given and not yet taken by the thread.
    struct Queue;

    /// In the thread: keeps the first few of those that wait.
    void keepSome(Queue& queue, LibraryConnection& connection, SharedAnalyser& analyser);
    void deliver(const ArticlePointer& article, const base::Result<Kept>& answer);

    std::shared_ptr<SharedAnalyser> m_analyser;
    QString m_version;
    std::shared_ptr<LibraryConnection> m_connection;
    std::shared_ptr<Queue> m_queue;
    qsizetype m_waiting = 0;
    WorkThread m_thread; // last, so that it ends first
};

} // namespace linimasa::jobs
