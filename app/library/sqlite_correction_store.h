#pragma once

#include "app/domain/correction_store.h"
#include "app/library/database.h"

namespace linimasa::library {

/// Decisions on events and rules for entities in a library. The database must be open with Durability::Full and have the newest
/// schema; it must outlive the store.
class SqliteCorrectionStore : public domain::CorrectionStore {
public:
    explicit SqliteCorrectionStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] base::Result<domain::EventDecisions> decisions() const override;
    [[nodiscard]] base::Result<domain::EntityRules> rules() const override;
    [[nodiscard]] base::Result<void> apply(const domain::CorrectionChange& change) override;

private:
    Database& m_database;
};

} // namespace linimasa::library
