#pragma once

#include "app/base/result.h"
#include "app/jobs/merge_job.h"
#include "app/library/library_folder.h"

namespace linimasa::jobs {

/// What the chronology of the whole library is made from: the events with their passages, read over a connection of its own.
/// Texts are looked into one after another and not kept. For a background thread: a second or two for 100,000 articles.
[[nodiscard]] base::Result<MergeInput> libraryEvents(const library::LibraryFolder& folder);

} // namespace linimasa::jobs
