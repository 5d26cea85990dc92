#pragma once

#include "app/domain/article.h"

#include <optional>

namespace linimasa::domain {

/// What a person has corrected of what was read of an article; what has no value stays as read. Kept apart from the reading
/// and never overwritten by it.
struct ArticleEdits {
    std::optional<QString> title;
    std::optional<QString> outlet;
    std::optional<QStringList> authors;
    std::optional<Edtf> published; // an empty value: "has no publication date"
    std::optional<Language> language;

    bool operator==(const ArticleEdits&) const = default;
    [[nodiscard]] bool isEmpty() const { return !title && !outlet && !authors && !published && !language; }
};

/// The article as the person wants it read: edited values take the place of those read, an edited publication date comes
/// first among the candidates (PublishedFrom::User).
[[nodiscard]] Article withEdits(Article article, const ArticleEdits& edits);

} // namespace linimasa::domain
