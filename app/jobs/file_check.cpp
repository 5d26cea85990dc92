#include "app/jobs/file_check.h"

#include "app/import/file_reader.h"
#include "app/import/importer.h"
#include "app/library/article_store.h"
#include "app/library/summary_store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <span>
#include <utility>

namespace linimasa::jobs {

namespace {

using base::Result;
using domain::ArticleId;
using domain::FileState;

Result<domain::ArticleSummary> summaryOf(library::Database& database, ArticleId id)
{
    auto rows = library::SummaryStore(database).of(std::span(&id, 1));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->empty()) {
        return base::failure(
            base::ErrorKind::NotFound,
            QCoreApplication::translate("linimasa::jobs", "This article is not in the library any more."));
    }
    return std::move(rows->front());
}

/// Whether the file has the article's text; an error when it cannot be read.
Result<bool> hasText(library::ArticleStore& store, const domain::ArticleSummary& article, const QString& path)
{
    const import::ImportOptions options;
    const auto bytes = import::readFile(path, options.sizeLimit);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const auto known = store.findBytes(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256));
    if (!known) {
        return std::unexpected(known.error());
    }
    if (*known == article.id) {
        return true;
    }
    const auto read = import::importBytes(*bytes, path, options);
    return read && library::textKeyOf(read->text) == article.textKey;
}

Result<FileState> remember(library::Database& database, const domain::ArticleSummary& article, FileState state)
{
    if (article.file == state) {
        return state;
    }
    return library::ArticleStore(database).setFileState(article.id, state).transform([state] { return state; });
}

Result<FileState> checkFile(library::Database& database, const domain::ArticleSummary& article)
{
    library::ArticleStore store(database);
    const auto same = hasText(store, article, article.path);
    if (!same && same.error().kind != base::ErrorKind::NotFound) {
        return article.file; // it is there and cannot be read now: nothing new is known of it
    }
    return remember(database, article, !same ? FileState::Missing : *same ? FileState::AsRead : FileState::Changed);
}

Result<void> checkAll(library::Database& database, const std::vector<ArticleId>& readToo, base::Progress& progress)
{
    constexpr qsizetype pageSize = 500;
    library::SummaryStore summaries(database);
    const auto total = summaries.count();
    if (!total) {
        return std::unexpected(total.error());
    }
    qsizetype done = 0;
    ArticleId last {0};
    while (!progress.stopRequested()) {
        const auto page = summaries.addedAfter(last, pageSize);
        if (!page) {
            return std::unexpected(page.error());
        }
        for (const domain::ArticleSummary& article : *page) {
            if (progress.stopRequested()) {
                return {};
            }
            if (article.path.isEmpty()) {
                continue;
            }
            const bool there = QFileInfo::exists(article.path);
            const bool read
                = there && (article.file == FileState::Missing || std::ranges::contains(readToo, article.id));
            const auto state = read ? checkFile(database, article)
                : there             ? Result<FileState>(article.file)
                                    : remember(database, article, FileState::Missing);
            if (!state && state.error().kind != base::ErrorKind::NotFound) { // forgotten meanwhile
                return std::unexpected(state.error());
            }
        }
        done += static_cast<qsizetype>(page->size());
        progress.report(done, *total);
        if (static_cast<qsizetype>(page->size()) < pageSize) {
            break;
        }
        last = page->back().id;
    }
    return {};
}

} // namespace

Result<FileState> checkFile(library::Database& database, ArticleId id)
{
    const auto article = summaryOf(database, id);
    if (!article) {
        return std::unexpected(article.error());
    }
    return article->path.isEmpty() ? Result<FileState>(FileState::AsRead) : checkFile(database, *article);
}

Result<Location> locateFile(library::Database& database, ArticleId id, const QString& path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    library::ArticleStore store(database);
    const auto article = summaryOf(database, id);
    if (!article) {
        return std::unexpected(article.error());
    }
    const auto same = hasText(store, *article, absolute);
    if (!same) {
        return std::unexpected(same.error());
    }
    if (!*same) {
        return Location::AnotherText;
    }
    return store.setPath(id, absolute).transform([] { return Location::Here; });
}

FileCheckJob::FileCheckJob(library::LibraryFolder folder, QObject* parent)
    : LibraryJob(std::move(folder), parent)
{
}

FileCheckJob::~FileCheckJob()
{
    stop();
}

void FileCheckJob::look(std::vector<domain::ArticleId> articles)
{
    if (isRunning()) {
        return;
    }
    begin([ids = std::move(articles)](library::Database& database, base::Progress& progress) -> Result<void> {
        for (const ArticleId id : ids) {
            if (progress.stopRequested()) {
                break;
            }
            const auto state = jobs::checkFile(database, id);
            if (!state && state.error().kind != base::ErrorKind::NotFound) { // forgotten meanwhile
                return std::unexpected(state.error());
            }
        }
        return {};
    });
}

void FileCheckJob::start(std::vector<domain::ArticleId> readToo)
{
    if (!isRunning()) {
        begin([ids = std::move(readToo)](library::Database& database, base::Progress& progress) {
            return checkAll(database, ids, progress);
        });
    }
}

} // namespace linimasa::jobs
