#pragma once

#include "app/base/error.h"
#include "app/domain/article_id.h"
#include "app/jobs/library_connection.h"
#include "app/jobs/shared_analyser.h"
#include "app/jobs/work_thread.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

namespace linimasa::jobs {

/// Has articles of the library analysed again, as a person has corrected them: another publication date places relative dates
/// anew, another language has other rules. In the background, in the order asked. What a person made stays as it is.
class ReadingAgain : public QObject {
    Q_OBJECT

public:
    /// `version` names the analyser; empty: what it says itself.
    ReadingAgain(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, QString version,
                 QObject* parent = nullptr);
    /// Finishes the article at hand; those behind it keep their analysis.
    ~ReadingAgain() override;

    void start(domain::ArticleId id);
    [[nodiscard]] bool isRunning() const { return m_waiting > 0; }

Q_SIGNALS:
    void finished(linimasa::domain::ArticleId id);
    void failed(linimasa::domain::ArticleId id, const linimasa::base::Error& error);

private:
    std::shared_ptr<SharedAnalyser> m_analyser;
    QString m_version;
    std::shared_ptr<LibraryConnection> m_connection;
    std::shared_ptr<std::atomic<bool>> m_ended;
    int m_waiting = 0;
    WorkThread m_thread; // last, so that it ends first
};

} // namespace linimasa::jobs
