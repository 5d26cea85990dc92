#include "app/library/database.h"

#include "app/library/sqlite_error.h"
#include "app/library/statement_splitter.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <thread>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int busyTimeout = 5000; // milliseconds
constexpr int cacheKibibytes = 16 * 1024;
constexpr int checkpointPages = 2000; // of 4 KiB

bool hasLog(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

QString newConnectionName()
{
    static std::atomic<quint64> last = 0;
    return u"linimasa-library-%1"_s.arg(++last);
}

} // namespace

Database::Database(QString path, QString connection, Access access)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_access(access)
    , m_pool(std::make_shared<Statement::Pool>())
{
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access, Durability durability)
{
    std::unique_ptr<Database> database(new Database(path, newConnectionName(), access));
    auto opened = database->openConnection(path, {});
    if (opened) {
        opened = database->prepareConnection(durability);
    }
    // Where nothing may be written, not even the file that readers of a write-ahead log share, SQLite must be told that nobody
    // else writes either (https://www.sqlite.org/wal.html#read_only_databases).
    if (!opened && access == Access::ReadOnly && opened.error().kind != base::ErrorKind::Damaged && !hasLog(path)) {
        opened = database->openConnection(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s,
                                          u";QSQLITE_OPEN_URI"_s);
        if (opened) {
            opened = database->prepareConnection(durability);
        }
    }
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return database;
}

Result<void> Database::openConnection(const QString& name, const QString& moreOptions)
{
    m_pool->clear();
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::removeDatabase(m_connection);
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout) + moreOptions;
    if (m_access == Access::ReadOnly) {
        options += u";QSQLITE_OPEN_READONLY"_s;
    }
    connection.setConnectOptions(options);
    if (!connection.open()) {
        return std::unexpected(errorFrom(connection.lastError()));
    }
    return {};
}

Database::~Database()
{
    m_pool->clear();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<void> Database::prepareConnection(Durability durability)
{
    // Reading the schema's version is the first look into the file: one that is no database is found out here.
    if (auto version = number(u"PRAGMA user_version"_s); !version) {
        return std::unexpected(version.error());
    }
    QStringList pragmas {
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA cache_size = -%1"_s.arg(cacheKibibytes),
        u"PRAGMA temp_store = MEMORY"_s,
    };
    if (m_access == Access::ReadWrite) {
        pragmas += u"PRAGMA synchronous = %1"_s.arg(durability == Durability::Full ? u"FULL"_s : u"NORMAL"_s);
        pragmas += u"PRAGMA wal_autocheckpoint = %1"_s.arg(checkpointPages);
        pragmas += u"PRAGMA journal_mode = WAL"_s;
    }
    // While another program turns the same new file to write-ahead mode SQLite refuses at once and does not wait, whatever the busy
    // timeout is (https://www.sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode").
    QElapsedTimer waiting;
    waiting.start();
    for (const QString& pragma : std::as_const(pragmas)) {
        auto set = texts(pragma);
        while (!set && set.error().kind == base::ErrorKind::Locked && waiting.elapsed() < busyTimeout) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            set = texts(pragma);
        }
        if (!set) {
            return std::unexpected(set.error());
        }
    }
    return {};
}

Statement Database::statement(const QString& sql)
{
    if (auto pooled = m_pool->find(sql); pooled != m_pool->end()) {
        std::shared_ptr<QSqlQuery> query = std::move(pooled.value());
        m_pool->erase(pooled);
        return {std::move(query), sql, m_pool};
    }
    auto query = std::make_shared<QSqlQuery>(connection());
    query->setForwardOnly(true);
    const bool prepared = query->prepare(sql);
    Statement statement(std::move(query), sql, m_pool);
    if (!prepared) {
        statement.m_error = errorFrom(statement.m_query->lastError());
    }
    return statement;
}

Result<void> Database::execute(const QString& sql)
{
    return statement(sql).run();
}

Result<void> Database::executeScript(const QString& script)
{
    for (const QString& sql : splitStatements(script)) {
        QSqlQuery query(connection());
        if (!query.exec(sql)) {
            return std::unexpected(errorFrom(query.lastError()));
        }
    }
    return {};
}

Result<qint64> Database::number(const QString& sql, const QVariantList& values)
{
    Statement rows = statement(sql);
    if (auto ran = rows.runWith(values); !ran) {
        return std::unexpected(ran.error());
    }
    const qint64 value = rows.next() ? rows.number(0) : 0;
    if (auto finished = rows.finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return value;
}

Result<QStringList> Database::texts(const QString& sql)
{
    Statement rows = statement(sql);
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    QStringList values;
    while (rows.next()) {
        values.append(rows.text(0));
    }
    if (auto finished = rows.finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return values;
}

Result<Transaction> Database::transaction()
{
    if (auto begun = execute(u"BEGIN IMMEDIATE"_s); !begun) {
        return std::unexpected(begun.error());
    }
    m_isInTransaction = true;
    return Transaction(*this);
}

} // namespace linimasa::library
