#pragma once

#include "app/jobs/analysis_job.h"
#include "app/jobs/file_walk.h"
#include "app/jobs/library_writer.h"
#include "app/jobs/merge_job.h"
#include "ui/import_report.h"
#include "ui/models/collection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace linimasa::ui {

class LibraryList;

/// Brings files into the list: finds them, has them read and analysed and kept in the library, and has the chronology made
/// anew. All work is done in the background; the list changes as answers come. Without a library what is read lasts as long
/// as the window.
class Opening : public QObject {
    Q_OBJECT

public:
    /// The collection must outlive it.
    Opening(models::Collection& collection, std::shared_ptr<jobs::SharedAnalyser> analyser, QObject* parent = nullptr);
    ~Opening() override;

    /// A library is on its way: what is read is held back until stopAwaiting(), when it is kept if the library has come.
    void awaitLibrary() { m_isAwaiting = true; }
    void stopAwaiting();
    /// From now on articles are kept there. `list` must outlive it, or end together with it.
    void setLibrary(const library::LibraryFolder& folder, std::shared_ptr<jobs::SharedAnalyser> analyser,
                    const QString& version, LibraryList& list);

    /// Files, and folders with what is in them. What is in the list already is not added again.
    void open(const QStringList& paths);
    /// Files of watched folders: those that are not in the list come into it, and nothing else is shown.
    void take(const QStringList& files);
    /// Reads the row's file once more.
    void reread(int row);
    /// A row was removed: what was found for it is of no use.
    void noteRemoval();
    /// Has the chronology made anew, soon.
    void mergeSoon();
    void cancel();
    /// Tries once more to keep what could not be kept.
    void keepAgain();
    [[nodiscard]] bool isReading() const { return m_analysis.isRunning(); }

Q_SIGNALS:
    /// Rows of the files asked for are in the list; the first of them.
    void opened(int firstRow);
    /// Nothing was found in the folders asked for.
    void nothingFound();
    /// Articles are shown without names, dates and events; the reason.
    void listsMissing(const linimasa::base::Error& error);
    void progressChanged(qsizetype done, qsizetype total);
    /// All that was asked for is read and kept, or given up.
    void finished(const linimasa::ui::ImportReport& report);
    /// What the machine makes of all articles that are ready.
    void chronologyMade(std::shared_ptr<const linimasa::domain::Chronology> suggestions);
    /// Articles could not be kept; they last as long as the window.
    void notKept(const linimasa::base::Error& error, int articles);
    /// A file that was read before has another text now, which has a row of its own beside the kept copy: the library has moved the
    /// marks.
    void marksMoved(const linimasa::domain::AnnotationChange& change);
    /// A row that stood for a file whose text is in the list already is gone.
    void removed(int row);

private:
    void connectAnalysis();
    void add(const QStringList& files, const QStringList& passedOver);
    void read(const QStringList& files);
    void keep(const std::shared_ptr<const domain::AnalysedArticle>& article);
    void noteKept(const QString& path, const jobs::Kept& kept);
    void noteNotKept(const std::shared_ptr<const domain::AnalysedArticle>& article, const base::Error& error);
    /// The row that stands for a file which the library does not have; -1 when there is none.
    [[nodiscard]] int placeholderOf(const QString& path) const;
    void noteUnread(const QString& path, const base::Error& error);
    void finishReading(jobs::Outcome outcome);
    void finishIfDone();
    void merge();
    void show(int row);

    models::Collection& m_collection;
    jobs::FileWalk m_walk;
    jobs::AnalysisJob m_analysis;
    jobs::MergeJob m_merge;
    QTimer m_mergeSoon;
    QElapsedTimer m_merging;
    QStringList m_waiting; // asked for while others are being read
    std::optional<library::LibraryFolder> m_folder;
    std::unique_ptr<jobs::LibraryWriter> m_writer; // only with a library
    LibraryList* m_list = nullptr;
    QTimer m_refreshSoon; // the list, for the articles kept within
    ImportReport m_report;
    QString m_wanted; // the first of the files asked for, until it is shown
    models::ArticleId m_wantedId = 0; // its article, when it is known and not in the list yet
    std::vector<std::shared_ptr<const domain::AnalysedArticle>> m_unkept;
    std::vector<std::shared_ptr<const domain::AnalysedArticle>> m_early; // read before the library is there
    bool m_isAwaiting = false;
    bool m_isFinishing = false; // all is read; the last are being kept
};

} // namespace linimasa::ui
