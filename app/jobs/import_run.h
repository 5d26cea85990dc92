#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/domain/entity_rule.h"
#include "app/import/importer.h"
#include "app/jobs/import_summary.h"
#include "app/jobs/shared_analyser.h"
#include "app/library/database.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <span>

namespace linimasa::jobs {

struct ImportRequest {
    QStringList paths; // files and folders
    import::ImportOptions options = {};
    domain::EntityRules rules = {}; // a person's corrections of entities
    QDateTime added = {}; // what the library shows as the time of adding
    int threads = 1; // that read and analyse; one more, the caller's, writes
};

/// Told of files whose fate is settled and on disk, in the order of the files; called in the thread that imports.
using ImportListener = std::function<void(std::span<const ImportedFile>)>;

/// Adds files to a library: reads, looks whether they are there, analyses in several threads and writes in the order of the files, a
/// few articles a transaction, so that a program that ends in the middle has lost nothing of what the listener was told. Files
/// that cannot be read do not stop the rest. Stops between files when `progress` asks; what was added stays.
/// Errors are those of the library and of the analyser's lists; what was added before stays.
[[nodiscard]] base::Result<ImportSummary> importFiles(library::Database& database, SharedAnalyser& analyser,
                                                      const ImportRequest& request, base::Progress& progress,
                                                      const ImportListener& listener = {});

} // namespace linimasa::jobs
