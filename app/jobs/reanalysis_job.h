#pragma once

#include "app/domain/entity_rule.h"
#include "app/jobs/library_job.h"
#include "app/jobs/shared_analyser.h"

#include <memory>

namespace linimasa::jobs {

/// Analyses again, in the background, the articles whose analysis another version made: with a person's corrections of the article and
/// of entities, each article's results replaced in one transaction. What a person made is in tables of its own and stays.
/// Interrupted, it goes on where it stopped.
class ReanalysisJob : public LibraryJob {
    Q_OBJECT

public:
    ReanalysisJob(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, QObject* parent = nullptr);
    ~ReanalysisJob() override;

    /// Does nothing while it runs.
    void start(const domain::EntityRules& rules = {});

private:
    std::shared_ptr<SharedAnalyser> m_analyser;
};

/// What the job does: answers how many articles were analysed. An article that cannot be read any more (its kept form is
/// damaged) is passed over.
[[nodiscard]] base::Result<qsizetype> analyseAgain(library::Database& database, SharedAnalyser& analyser,
                                                   const domain::EntityRules& rules, base::Progress& progress);

} // namespace linimasa::jobs
