#pragma once

#include "app/base/result.h"
#include "app/domain/article_id.h"
#include "app/domain/article_summary.h"
#include "app/library/database.h"
#include "app/library/prepared_article.h"

#include <optional>
#include <span>
#include <vector>

namespace linimasa::library {

/// Whether an article was new, and if not, why it was not added.
enum class Addition {
    Added,
    SameFile, // a file with the same bytes is in the library
    SameText, // another file with the same text is; it is remembered as one more source
};

struct AddAnswer {
    domain::ArticleId id {}; // the new one, or the one that was there
    Addition addition = Addition::Added;
    domain::ArticleId copyOf {}; // of a new one: the first article of its group of near copies, itself when it has none
};

/// An article as the library keeps it: what was read, what the machine made of it, what a person corrected. To show or analyse it
/// with the corrections, use domain::withEdits(article.article, edits).
struct StoredArticle {
    domain::AnalysedArticle article;
    domain::ArticleEdits edits;
    QString textKey;
    QString analysisVersion;
    QDateTime added;
};

/// The articles of a library. Every call that writes is a transaction of its own; an error means that nothing was changed.
/// An id that is not there (any more) is ErrorKind::NotFound.
class ArticleStore {
public:
    explicit ArticleStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] base::Result<AddAnswer> add(const PreparedArticle& article);
    /// All in one transaction; answers in the order given. Five articles take about ten milliseconds.
    [[nodiscard]] base::Result<std::vector<AddAnswer>> addAll(std::span<const PreparedArticle> articles);

    /// The article that was read from a file with these bytes (raw SHA-256): asked before a file is read at all.
    [[nodiscard]] base::Result<std::optional<domain::ArticleId>> findBytes(const QByteArray& sha256);
    [[nodiscard]] base::Result<std::optional<domain::ArticleId>> findText(const QString& textKey);

    /// The article that was read from this path last; nothing for an empty path.
    [[nodiscard]] base::Result<std::optional<domain::ArticleId>> findPath(const QString& path);

    [[nodiscard]] base::Result<StoredArticle> load(domain::ArticleId id);
    [[nodiscard]] base::Result<QString> text(domain::ArticleId id);
    [[nodiscard]] base::Result<QString> textKey(domain::ArticleId id);

    /// Puts a new analysis in the place of the old one; what a person made stays as it is.
    [[nodiscard]] base::Result<void> replaceAnalysis(domain::ArticleId id, const PreparedAnalysis& analysis);
    /// Articles whose analysis was made by another version than this, oldest id first.
    [[nodiscard]] base::Result<std::vector<domain::ArticleId>> analysedOtherwise(const QString& version, int limit);

    [[nodiscard]] base::Result<domain::ArticleEdits> edits(domain::ArticleId id);
    /// Replaces all edits; an empty value takes them back.
    [[nodiscard]] base::Result<void> setEdits(domain::ArticleId id, const domain::ArticleEdits& edits);

    /// Tells how the file was found, or where it is now ("Locate…").
    [[nodiscard]] base::Result<void> setFileState(domain::ArticleId id, domain::FileState state);
    [[nodiscard]] base::Result<void> setPath(domain::ArticleId id, const QString& path);

    /// Called by the stores of highlights and notes, inside their transaction if they have one, whenever those of an article have
    /// changed: how many
    /// there are and all their text, for lists and search. Works for articles that are not in the library (any more), too.
    [[nodiscard]] base::Result<void> setAnnotations(const QString& textKey, int highlights, const QString& noteText);

    /// Takes the article, its text, its analysis and all that a person made on it out of the library.
    [[nodiscard]] base::Result<void> forget(domain::ArticleId id);

private:
    [[nodiscard]] base::Result<AddAnswer> insert(const PreparedArticle& article);
    [[nodiscard]] base::Result<std::optional<domain::ArticleId>> idWhere(const QString& sql, const QString& key);
    [[nodiscard]] base::Result<QString> textWhere(const QString& sql, domain::ArticleId id);
    /// Runs an UPDATE of one article, whose last two values are the new revision and the id.
    template<typename... Values>
    [[nodiscard]] base::Result<void> update(domain::ArticleId id, const QString& assignments, const Values&... values);

    Database& m_database;
};

} // namespace linimasa::library
