#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QMultiHash>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <utility>

namespace linimasa::library {

/// One prepared statement of a Database, which must outlive it. Values are bound in the order of the question marks:
///
///     auto rows = database.statement(u"SELECT id, title FROM article WHERE language = ?"_s);
///     if (auto ran = rows.run(code); !ran) { return std::unexpected(ran.error()); }
///     while (rows.next()) { use(rows.number(0), rows.text(1)); }
///     return rows.finish();
///
/// A null QString is bound as an empty text, std::nullopt and an invalid QVariant as NULL.
class Statement {
public:
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) noexcept = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    /// Lets go of the rows and puts the prepared statement back for the next who asks.
    ~Statement();

    template<typename... Values> [[nodiscard]] base::Result<void> run(const Values&... values)
    {
        int position = 0;
        (bind(position++, values), ...);
        return runBound();
    }

    [[nodiscard]] base::Result<void> runWith(const QVariantList& values);

    /// Steps to the next row; false after the last one and after an error, which finish() then gives.
    [[nodiscard]] bool next();
    /// Ends the reading of rows: the error that stopped next(), if any.
    [[nodiscard]] base::Result<void> finish();

    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    /// Rows that the last run changed.
    [[nodiscard]] qint64 changedRows() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

private:
    friend class Database;
    using Pool = QMultiHash<QString, std::shared_ptr<QSqlQuery>>;
    Statement(std::shared_ptr<QSqlQuery> query, QString sql, std::shared_ptr<Pool> pool)
        : m_query(std::move(query))
        , m_sql(std::move(sql))
        , m_pool(std::move(pool))
    {
    }

    void bind(int position, const QVariant& value);
    void bind(int position, const QString& value);
    void bind(int position, const QByteArray& value);
    void bind(int position, std::nullopt_t) { m_query->bindValue(position, QVariant()); }
    [[nodiscard]] base::Result<void> runBound();

    std::shared_ptr<QSqlQuery> m_query;
    QString m_sql;
    std::shared_ptr<Pool> m_pool;
    std::optional<base::Error> m_error; // why it could not be prepared
};

} // namespace linimasa::library
