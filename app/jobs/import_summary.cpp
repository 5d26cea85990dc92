#include "app/jobs/import_summary.h"

namespace linimasa::jobs {

void ImportSummary::count(const ImportedFile& file)
{
    ++files;
    marks.byQuote += file.marks.byQuote;
    marks.bySimilarity += file.marks.bySimilarity;
    marks.unplaced += file.marks.unplaced;
    switch (file.fate) {
    case ImportFate::Added:
        ++added;
        if (file.isNearCopy()) {
            nearCopies.push_back(file);
        }
        break;
    case ImportFate::SameFile:
    case ImportFate::SameText:
        known.push_back(file);
        break;
    case ImportFate::NotRead:
        unread.push_back(file);
        break;
    }
}

} // namespace linimasa::jobs
