#pragma once

#include "app/base/error.h"
#include "app/domain/article_id.h"
#include "app/jobs/library_connection.h"
#include "app/jobs/work_thread.h"

#include <QObject>
#include <QString>

#include <memory>

namespace linimasa::jobs {

/// Tells the library where files are that the reader has found again (locateFile). In the background, in the order asked: to see
/// whether it is the same text, a file is read, which may take seconds.
class Locating : public QObject {
    Q_OBJECT

public:
    explicit Locating(library::LibraryFolder folder, QObject* parent = nullptr);
    /// Finishes what was asked for.
    ~Locating() override;

    void start(domain::ArticleId id, const QString& path);

Q_SIGNALS:
    void located(linimasa::domain::ArticleId id);
    /// The file there has another text than the article; nothing was changed.
    void hasAnotherText(linimasa::domain::ArticleId id, const QString& path);
    void failed(linimasa::domain::ArticleId id, const linimasa::base::Error& error);

private:
    std::shared_ptr<LibraryConnection> m_connection;
    WorkThread m_thread; // last, so that it ends first
};

} // namespace linimasa::jobs
