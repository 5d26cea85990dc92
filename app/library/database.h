#pragma once

#include "app/base/result.h"
#include "app/library/statement.h"
#include "app/library/transaction.h"

#include <QString>

#include <concepts>
#include <memory>

namespace linimasa::library {

enum class Access { ReadWrite, ReadOnly };

/// Whether a commit waits until the disk has it. `Full` survives a power cut and is what a person's own work is saved with;
/// `Relaxed` survives the end of the program in any way, and may lose the last commits (never the order) in a power cut.
enum class Durability { Full, Relaxed };

/// One connection to a library's file, for one thread: every thread opens its own. The file is in write-ahead mode, foreign
/// keys are on, and a writer that meets another one waits for it for up to five seconds (ErrorKind::Locked).
class Database {
public:
    /// Opens or creates the file; looks at nothing in it beyond that it is a database. library::openLibrary does the rest.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>>
    open(const QString& path, Access access = Access::ReadWrite, Durability durability = Durability::Full);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    /// All statements and transactions must be gone.
    ~Database();

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    /// A prepared statement; the same text is prepared once. What is wrong with it is told by run().
    [[nodiscard]] Statement statement(const QString& sql);
    /// Runs one statement that answers no rows.
    [[nodiscard]] base::Result<void> execute(const QString& sql);
    /// Runs a script of many statements, triggers included. Stops at the first error; wrap it in a transaction.
    [[nodiscard]] base::Result<void> executeScript(const QString& script);
    /// The first column of the first row, as a number; 0 when there is no row.
    [[nodiscard]] base::Result<qint64> number(const QString& sql, const QVariantList& values = {});
    /// The first column of all rows, as text.
    [[nodiscard]] base::Result<QStringList> texts(const QString& sql);

    [[nodiscard]] base::Result<Transaction> transaction();
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }
    /// Runs `work` in a transaction, which is committed when `work` answers a value and rolled back when it answers an error. Inside
    /// another transaction it becomes part of that one: whoever began it must then end it with the error it is answered.
    template<std::invocable Work> [[nodiscard]] auto inTransaction(Work&& work) -> std::invoke_result_t<Work>
    {
        if (m_isInTransaction) {
            return std::forward<Work>(work)();
        }
        auto begun = transaction();
        if (!begun) {
            return std::unexpected(begun.error());
        }
        auto answer = std::forward<Work>(work)();
        if (answer) {
            if (auto committed = begun->commit(); !committed) {
                return std::unexpected(committed.error());
            }
        }
        return answer;
    }

    /// A number that changes whenever another connection, of this program or another one, has committed a change. Compare
    /// it with what this same connection answered before (https://www.sqlite.org/pragma.html#pragma_data_version).
    [[nodiscard]] base::Result<qint64> dataVersion() { return number(QStringLiteral("PRAGMA data_version")); }

private:
    friend class Transaction;
    Database(QString path, QString connection, Access access);
    [[nodiscard]] base::Result<void> openConnection(const QString& name, const QString& moreOptions);
    [[nodiscard]] base::Result<void> prepareConnection(Durability durability);
    [[nodiscard]] QSqlDatabase connection() const;

    QString m_path;
    QString m_connection; // Qt's name for it
    Access m_access;
    bool m_isInTransaction = false;
    std::shared_ptr<Statement::Pool> m_pool; // prepared statements nobody uses just now
};

} // namespace linimasa::library
