#pragma once

#include "app/jobs/import_run.h"
#include "app/jobs/import_summary.h"
#include "app/jobs/library_job.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace linimasa::jobs {

/// Imports files and folders in the background (importFiles). What is given while it runs is imported next; progress counts it all,
/// and `finished` comes once, when nothing is left.
class ImportJob : public LibraryJob {
    Q_OBJECT

public:
    /// `threads`: 0 is one fewer than the machine has, at least one, so that the window keeps its own.
    ImportJob(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, int threads = 0,
              QObject* parent = nullptr);
    ~ImportJob() override;

    /// Corrections that articles are analysed with; for imports that begin later.
    void setRules(domain::EntityRules rules) { m_rules = std::move(rules); }
    /// `added`: the time that the library shows.
    void start(const QStringList& paths, const QDateTime& added);
    /// Of the run that goes on or has ended last.
    [[nodiscard]] const ImportSummary& summary() const { return m_summary; }

Q_SIGNALS:
    /// Files whose fate is settled and on disk, in the order of the files.
    void filesImported(const QList<linimasa::jobs::ImportedFile>& files);

protected:
    bool goOn() override;

private:
    void beginNext();

    std::shared_ptr<SharedAnalyser> m_analyser;
    int m_threads;
    domain::EntityRules m_rules;
    QList<ImportRequest> m_waiting;
    ImportSummary m_summary;
};

} // namespace linimasa::jobs
