#pragma once

#include "app/domain/article.h"
#include "app/domain/article_id.h"

#include <QDateTime>
#include <QFlags>

#include <optional>

namespace linimasa::domain {

/// How the file that an article came from was found when it was last looked for.
enum class FileState { AsRead, Missing, Changed };

enum class ArticleTrait {
    HasNotes = 1, // a person has marked or written something
    Edited = 2, // a person has corrected its metadata
    NeedsReview = 4, // a date contradicts itself or cannot be resolved
};
Q_DECLARE_FLAGS(ArticleTraits, ArticleTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(ArticleTraits)

/// All that lists hold of an article of the library: title, outlet, language and date are as a person has corrected them, else
/// as read.
struct ArticleSummary {
    ArticleId id {};
    QString textKey; // SHA-256 of the clean text, lower-case hex
    QString path; // empty when the text came without a file
    QString title;
    QString outlet;
    std::optional<Edtf> published;
    PublishedFrom publishedFrom = PublishedFrom::Given;
    Language language = Language::Unknown;
    int events = 0;
    int conflicts = 0; // dates that contradict themselves
    int entities = 0; // different ones
    int mentions = 0;
    int highlights = 0; // marks and notes of a person
    FileState file = FileState::AsRead;
    ArticleTraits traits;
    ArticleId copyOf {}; // the first article of its group of near copies; its own id when it has no copies
    QDateTime added; // UTC
};

} // namespace linimasa::domain
