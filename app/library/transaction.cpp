#include "app/library/transaction.h"

#include "app/library/database.h"

#include <utility>

namespace linimasa::library {

using namespace Qt::StringLiterals;

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        m_database->m_isInTransaction = false;
        (void)m_database->execute(u"ROLLBACK"_s); // fails only when SQLite has rolled back by itself
    }
}

base::Result<void> Transaction::commit()
{
    auto committed = m_database->execute(u"COMMIT"_s);
    if (committed) {
        m_database->m_isInTransaction = false;
        m_database = nullptr;
    }
    return committed;
}

} // namespace linimasa::library
