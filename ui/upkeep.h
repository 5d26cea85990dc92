#pragma once

#include "app/jobs/file_check.h"
#include "app/jobs/folder_watch.h"
#include "app/jobs/reanalysis_job.h"
#include "app/library/database.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

namespace linimasa::ui {

class Opening;

/// What a library needs while the window is open: looks whether the files of its articles are where they were, analyses articles again
/// after the program has changed, and takes in what comes into watched folders. All in the background.
class Upkeep : public QObject {
    Q_OBJECT

public:
    /// Database and opening must outlive it.
    Upkeep(const library::LibraryFolder& folder, std::shared_ptr<jobs::SharedAnalyser> analyser,
           library::Database& database, Opening& opening, QObject* parent = nullptr);
    ~Upkeep() override;

    /// Begins, soon: the list comes first.
    void start();
    /// Looks how the article's file is, when the article has been open for a moment.
    void look(qint64 article);

    [[nodiscard]] QStringList watchedFolders() const;
    /// Watches these folders from now on, and takes in what is in them.
    void watch(const QStringList& folders);

Q_SIGNALS:
    /// Something of the library was changed.
    void changed();
    void announced(const QString& words);

private:
    void lookNow();
    void begin();
    void takeIn(const QStringList& files);

    library::Database& m_database;
    Opening& m_opening;
    jobs::FileCheckJob m_files;
    jobs::FileCheckJob m_file; // the one that is open
    jobs::ReanalysisJob m_analysis;
    jobs::FolderWatch m_folders;
    QTimer m_soon;
    QTimer m_lookSoon;
    qint64 m_article = 0; // to be looked at
    qsizetype m_analysed = 0; // articles that are or were analysed again
};

} // namespace linimasa::ui
