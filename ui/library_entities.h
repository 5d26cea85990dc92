#pragma once

#include "app/library/database.h"
#include "ui/models/entity_directory.h"

namespace linimasa::ui {

/// What the library knows of entities, for the window.
class LibraryEntities : public models::EntityDirectory {
    Q_OBJECT

public:
    /// The database is this thread's and must outlive it.
    explicit LibraryEntities(library::Database& database, QObject* parent = nullptr)
        : EntityDirectory(parent)
        , m_database(database)
    {
    }

    [[nodiscard]] std::optional<models::EntityFacts> facts(const QString& id) const override;
    [[nodiscard]] std::vector<models::EntityArticle> articlesNaming(const QString& id) const override;
    [[nodiscard]] std::vector<models::EntityFacts> beside(const QString& id, int most) const override;
    [[nodiscard]] std::vector<models::EntityFacts> called(const QString& words, int most) const override;
    [[nodiscard]] std::vector<models::ArticleId> articlesWith(const QString& words) const override;

private:
    library::Database& m_database;
};

} // namespace linimasa::ui
