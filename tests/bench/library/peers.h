#pragma once

#include "app/library/database.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace linimasa::bench {

/// The same texts in a plain FTS5 table with its own tokenizer (unicode61), as a program would do it that takes what is there.
class PlainIndex {
public:
    explicit PlainIndex(const QString& path);

    void begin();
    void add(const QString& title, const QString& body);
    void commit();
    /// Runs a search as the library's is run: the best twenty with snippets, and how many there are. Answers that number.
    [[nodiscard]] qint64 find(const QString& expression);

private:
    std::unique_ptr<library::Database> m_database;
};

/// Whole-word search of all files with ripgrep; empty when it is not installed. Answers milliseconds.
class Ripgrep {
public:
    explicit Ripgrep(QString folder);

    [[nodiscard]] bool isInstalled() const { return !m_program.isEmpty(); }
    void write(int number, const QString& text) const;
    [[nodiscard]] double find(const QString& words) const;

private:
    QString m_folder;
    QString m_program;
};

} // namespace linimasa::bench
