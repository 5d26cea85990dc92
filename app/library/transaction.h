#pragma once

#include "app/base/result.h"

namespace linimasa::library {

class Database;

/// A write transaction: begun at once (BEGIN IMMEDIATE), rolled back unless it is committed. Transactions do not nest; Database::inTransaction joins. Keep
/// them short, ten milliseconds or so: the window may be waiting to save a highlight.
class Transaction {
public:
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// After an error nothing of the transaction is kept.
    [[nodiscard]] base::Result<void> commit();

private:
    friend class Database;
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }

    Database* m_database; // null when done
};

} // namespace linimasa::library
