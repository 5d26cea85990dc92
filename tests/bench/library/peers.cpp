#include "peers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

#include "measures.h"

namespace linimasa::bench {

using namespace Qt::StringLiterals;

namespace {

template<typename Value> Value must(base::Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>) {
        return std::move(*result);
    }
}

} // namespace

PlainIndex::PlainIndex(const QString& path)
    : m_database(must(library::Database::open(path, library::Access::ReadWrite, library::Durability::Relaxed)))
{
    must(m_database->execute(u"CREATE VIRTUAL TABLE IF NOT EXISTS plain USING fts5 (title, body)"_s));
}

void PlainIndex::begin()
{
    must(m_database->execute(u"BEGIN IMMEDIATE"_s));
}

void PlainIndex::add(const QString& title, const QString& body)
{
    library::Statement added = m_database->statement(u"INSERT INTO plain (title, body) VALUES (?, ?)"_s);
    must(added.run(title, body));
}

void PlainIndex::commit()
{
    must(m_database->execute(u"COMMIT"_s));
}

qint64 PlainIndex::find(const QString& expression)
{
    library::Statement hits = m_database->statement(
        u"SELECT rowid, snippet(plain, 1, '[', ']', '…', 24) FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 20"_s);
    must(hits.run(expression));
    while (hits.next()) {
        (void)hits.text(1);
    }
    library::Statement count
        = m_database->statement(u"SELECT count(*) FROM (SELECT 1 FROM plain WHERE plain MATCH ? LIMIT 10000)"_s);
    must(count.run(expression));
    return count.next() ? count.number(0) : 0;
}

Ripgrep::Ripgrep(QString folder)
    : m_folder(std::move(folder))
    , m_program(QStandardPaths::findExecutable(u"rg"_s))
{
    QDir().mkpath(m_folder);
}

void Ripgrep::write(int number, const QString& text) const
{
    const QString folder = m_folder + u"/%1"_s.arg(number % 97);
    QDir().mkpath(folder);
    QFile file(folder + u"/%1.txt"_s.arg(number));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
    }
}

double Ripgrep::find(const QString& words) const
{
    const Watch watch;
    QProcess program;
    program.start(
        m_program,
        {u"--count-matches"_s, u"--ignore-case"_s, u"--fixed-strings"_s, u"--no-ignore"_s, u"--"_s, words, m_folder});
    program.waitForFinished(120'000);
    (void)program.readAllStandardOutput();
    return watch.milliseconds();
}

} // namespace linimasa::bench
