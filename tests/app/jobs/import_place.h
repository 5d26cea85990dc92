#pragma once

#include "app/jobs/import_run.h"
#include "app/jobs/shared_analyser.h"
#include "app/library/library.h"

#include <QTemporaryDir>

#include <memory>

namespace linimasa::jobs {

constexpr int patience = 60000; // milliseconds; sanitizers are slow

/// A folder with clippings, and a library beside it.
class ImportPlace {
public:
    ImportPlace();

    [[nodiscard]] library::LibraryFolder library() const { return {m_folder.filePath(QStringLiteral("library"))}; }
    [[nodiscard]] QString clippings() const { return m_folder.filePath(QStringLiteral("clippings")); }
    /// Writes a file into the clippings; answers its path.
    QString write(const QString& name, const QByteArray& content) const;
    /// `count` files with a story of their own each, numbered from `first` on.
    QStringList writeStories(int count, int first = 0) const;
    /// Adds files and folders as `linimasa-cli import` does.
    ImportSummary add(const QStringList& paths) const;
    /// A connection for this thread.
    [[nodiscard]] std::unique_ptr<library::Database> open() const;

private:
    QTemporaryDir m_folder;
};

/// A story of its own; no two numbers are near copies.
[[nodiscard]] QByteArray story(int number);
[[nodiscard]] QDateTime juneFirst();
/// With all lists but the tagger, which sanitizers make slow.
[[nodiscard]] std::shared_ptr<SharedAnalyser> sharedAnalyser();

} // namespace linimasa::jobs
