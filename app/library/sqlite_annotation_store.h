#pragma once

#include "app/domain/annotation_store.h"
#include "app/library/database.h"

namespace linimasa::library {

/// Highlights, notes and labels in a library. The database must be open with Durability::Full and have the newest schema;
/// it must outlive the store. A change waits for an import's short transactions, never for an import.
class SqliteAnnotationStore : public domain::AnnotationStore {
public:
    explicit SqliteAnnotationStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] base::Result<std::vector<domain::Highlight>> highlights() const override;
    [[nodiscard]] base::Result<std::vector<domain::Highlight>> highlightsIn(const QString& textKey) const override;
    [[nodiscard]] base::Result<std::vector<domain::Note>> notes() const override;
    [[nodiscard]] base::Result<domain::Labels> labels() const override;
    [[nodiscard]] base::Result<void> apply(const domain::AnnotationChange& change) override;

private:
    [[nodiscard]] base::Result<void> put(const domain::Edit<domain::Highlight>& edit);
    [[nodiscard]] base::Result<void> put(const domain::Edit<domain::Note>& edit);
    [[nodiscard]] base::Result<void> put(const domain::Labels& labels);
    /// Lists and search show how much is marked in an article and find it by its notes.
    [[nodiscard]] base::Result<void> tellArticles(const domain::AnnotationChange& change);
    [[nodiscard]] base::Result<void> tellArticle(const QString& textKey, bool hasNewWords);

    Database& m_database;
};

} // namespace linimasa::library
