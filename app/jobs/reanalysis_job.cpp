#include "app/jobs/reanalysis_job.h"

#include "app/jobs/background.h"
#include "app/library/article_store.h"

#include <limits>
#include <utility>

namespace linimasa::jobs {

namespace {

using base::Result;

/// False when the article is gone or damaged.
Result<bool> analyseOne(library::ArticleStore& store, domain::ArticleId id, const pipeline::Analyser& analyser,
                        const QString& version, const domain::EntityRules& rules)
{
    const auto stored = store.load(id);
    if (!stored) {
        const bool passOver
            = stored.error().kind == base::ErrorKind::NotFound || stored.error().kind == base::ErrorKind::Damaged;
        return passOver ? Result<bool>(false) : std::unexpected(stored.error());
    }
    const domain::Article article = domain::withEdits(stored->article.article, stored->edits);
    const auto prepared = library::prepareAnalysis(article.text, analyser.analyse(article, rules), version);
    auto replaced = store.replaceAnalysis(id, prepared);
    if (!replaced && replaced.error().kind == base::ErrorKind::NotFound) {
        return false; // forgotten meanwhile
    }
    return replaced.transform([] { return true; });
}

} // namespace

Result<qsizetype> analyseAgain(library::Database& database, SharedAnalyser& analyser, const domain::EntityRules& rules,
                               base::Progress& progress)
{
    library::ArticleStore store(database);
    const QString version = analyser.version();
    const auto ids = store.analysedOtherwise(version, std::numeric_limits<int>::max());
    if (!ids) {
        return std::unexpected(ids.error());
    }
    const auto total = static_cast<qsizetype>(ids->size());
    progress.report(0, total);
    if (ids->empty()) {
        return 0; // the lists need not even be read
    }
    const auto loaded = analyser.get();
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    qsizetype done = 0;
    qsizetype analysed = 0;
    for (const domain::ArticleId id : *ids) {
        if (progress.stopRequested()) {
            break;
        }
        const auto one = analyseOne(store, id, **loaded, version, rules);
        if (!one) {
            return std::unexpected(one.error());
        }
        analysed += *one ? 1 : 0;
        progress.report(++done, total);
    }
    return analysed;
}

ReanalysisJob::ReanalysisJob(library::LibraryFolder folder, std::shared_ptr<SharedAnalyser> analyser, QObject* parent)
    : LibraryJob(std::move(folder), parent)
    , m_analyser(std::move(analyser))
{
}

ReanalysisJob::~ReanalysisJob()
{
    stop();
}

void ReanalysisJob::start(const domain::EntityRules& rules)
{
    if (isRunning()) {
        return;
    }
    begin([analyser = m_analyser, rules](library::Database& database, base::Progress& progress) -> base::Result<void> {
        leaveTheWindowItsTime();
        const auto analysed = analyseAgain(database, *analyser, rules, progress);
        return analysed ? base::Result<void>() : std::unexpected(analysed.error());
    });
}

} // namespace linimasa::jobs
