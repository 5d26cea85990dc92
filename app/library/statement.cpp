#include "app/library/statement.h"

#include "app/library/sqlite_error.h"

namespace linimasa::library {

using namespace Qt::StringLiterals;

Statement::~Statement()
{
    if (m_query) {
        m_query->finish();
        if (!m_error) {
            m_pool->insert(m_sql, std::move(m_query));
        }
    }
}

bool Statement::next()
{
    return m_query->next();
}

base::Result<void> Statement::finish()
{
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (error.isValid()) {
        return std::unexpected(errorFrom(error));
    }
    return {};
}

void Statement::bind(int position, const QVariant& value)
{
    if (value.typeId() == QMetaType::QString) {
        bind(position, value.toString()); // a null one, too, is an empty text
    } else {
        m_query->bindValue(position, value);
    }
}

void Statement::bind(int position, const QString& value)
{
    m_query->bindValue(position, value.isNull() ? u""_s : value);
}

void Statement::bind(int position, const QByteArray& value)
{
    m_query->bindValue(position, value.isNull() ? QByteArray("") : value);
}

base::Result<void> Statement::runWith(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        bind(static_cast<int>(i), values[i]);
    }
    return runBound();
}

base::Result<void> Statement::runBound()
{
    if (m_error) {
        return std::unexpected(*m_error);
    }
    if (!m_query->exec()) {
        return std::unexpected(errorFrom(m_query->lastError()));
    }
    return {};
}

} // namespace linimasa::library
