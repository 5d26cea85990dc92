#pragma once

#include "app/base/result.h"
#include "app/library/database.h"

#include <QString>

#include <vector>

namespace linimasa::library {

struct SavedSearch {
    QString name;
    QString query; // as typed

    bool operator==(const SavedSearch&) const = default;
};

/// The searches a person has kept, in the person's order.
class SavedSearchStore {
public:
    explicit SavedSearchStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] base::Result<std::vector<SavedSearch>> all();
    /// Keeps it at the end; one of the same name is replaced where it stands.
    [[nodiscard]] base::Result<void> save(const SavedSearch& search);
    [[nodiscard]] base::Result<void> rename(const QString& name, const QString& newName);
    [[nodiscard]] base::Result<void> remove(const QString& name);

private:
    Database& m_database;
};

} // namespace linimasa::library
