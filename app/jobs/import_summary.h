#pragma once

#include "app/annotations/highlight_mover.h"
#include "app/base/error.h"
#include "app/domain/article_id.h"

#include <QString>

#include <vector>

namespace linimasa::jobs {

/// What became of one file that was to be imported.
enum class ImportFate {
    Added,
    SameFile, // a file with the same bytes is in the library
    SameText, // another file with the same text is; this one is remembered as one more source
    NotRead,
};

struct ImportedFile {
    QString path = {};
    ImportFate fate = ImportFate::NotRead;
    domain::ArticleId article {}; // the new one, or the one that was there; nothing for files that were not read
    domain::ArticleId copyOf {}; // of a new one: the first article of its group of near copies, itself when it has none
    annotations::MoveCounts marks = {}; // highlights of the text the file had before: where they went
    base::Error error = {}; // why it was not read
    [[nodiscard]] bool isNearCopy() const { return fate == ImportFate::Added && copyOf != article; }
};

/// What an import did. Files that simply were added are only counted; all others are named, in the order of the files.
struct ImportSummary {
    qsizetype files = 0; // that were looked at; fewer than were found when the import was cancelled
    qsizetype added = 0; // near copies too
    std::vector<ImportedFile> known; // SameFile and SameText
    std::vector<ImportedFile> nearCopies;
    std::vector<ImportedFile> unread;
    annotations::MoveCounts marks; // highlights of earlier texts of the files

    void count(const ImportedFile& file);
};

} // namespace linimasa::jobs
