#pragma once

#include "app/jobs/analysis_job.h"
#include "app/jobs/file_walk.h"
#include "app/jobs/merge_job.h"
#include "ui/models/collection.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace linimasa::ui {

/// Brings files into the collection: finds them, has them read and analysed, and has the chronology made anew. All work is
/// done in the background; the collection changes as answers come.
class Opening : public QObject {
    Q_OBJECT

public:
    /// The collection must outlive it.
    Opening(models::Collection& collection, std::shared_ptr<jobs::SharedAnalyser> analyser, QObject* parent = nullptr);

    /// Files, and folders with what is in them. What is in the list already is not added again.
    void open(const QStringList& paths);
    /// Reads the row's file once more.
    void reread(int row);
    /// A row was removed: the chronology under way counts rows that are no more.
    void noteRemoval();
    void cancel();
    [[nodiscard]] bool isReading() const { return m_analysis.isRunning(); }

Q_SIGNALS:
    /// Rows of the files asked for are in the list; the first of them.
    void opened(int firstRow);
    /// Nothing was found in the folders asked for.
    void nothingFound();
    /// Articles are shown without names, dates and events; the reason.
    void listsMissing(const linimasa::base::Error& error);
    void progressChanged(qsizetype done, qsizetype total);
    /// All that was asked for is read, or given up.
    void finished();
    /// What the machine makes of all articles that are ready.
    void chronologyMade(std::shared_ptr<const linimasa::domain::Chronology> suggestions);

private:
    void add(const QStringList& files);
    void read(const QStringList& files);
    void finishReading(jobs::Outcome outcome);
    void merge();
    [[nodiscard]] int rowFor(const QString& path);

    models::Collection& m_collection;
    jobs::FileWalk m_walk;
    jobs::AnalysisJob m_analysis;
    jobs::MergeJob m_merge;
    QTimer m_mergeSoon;
    QStringList m_waiting; // asked for while others are being read
    int m_lastRow = -1; // where the answer before this one was: they come in order
};

} // namespace linimasa::ui
