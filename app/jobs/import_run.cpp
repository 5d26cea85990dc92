#include "app/jobs/import_run.h"

#include "app/import/file_reader.h"
#include "app/import/file_walker.h"
#include "app/jobs/keeping.h"
#include "app/library/article_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace linimasa::jobs {

namespace {

using base::Result;

/// A file between reading and writing.
struct Prepared {
    ImportedFile file;
    library::PreparedArticle article = {}; // when the file is NotRead without an error: still to be written
    [[nodiscard]] bool isToBeWritten() const
    {
        return file.fate == ImportFate::NotRead && file.error.sentence.isEmpty();
    }
};

Prepared failed(const QString& path, const base::Error& error)
{
    return {.file = {.path = path, .error = error}, .article = {}};
}

/// Reads and analyses; what needs no library.
Prepared prepare(const QString& path, const QByteArray& bytes, const ImportRequest& request,
                 const pipeline::Analyser& analyser, const QString& version)
{
    auto article = import::importBytes(bytes, path, request.options);
    if (!article) {
        return failed(path, article.error());
    }
    domain::AnalysedArticle analysed {.article = std::move(*article), .analysis = {}};
    analysed.analysis = analyser.analyse(analysed.article, request.rules);
    return {.file = {.path = path}, .article = library::prepareArticle(analysed, version, request.added)};
}

/// The library remembers where files are, wherever the program was started.
QStringList absolute(const QStringList& paths)
{
    QStringList all;
    for (const QString& path : paths) {
        all.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    }
    return all;
}

ImportFate fateOf(library::Addition addition)
{
    switch (addition) {
    case library::Addition::Added:
        return ImportFate::Added;
    case library::Addition::SameFile:
        return ImportFate::SameFile;
    case library::Addition::SameText:
        return ImportFate::SameText;
    }
    Q_UNREACHABLE_RETURN(ImportFate::NotRead);
}

class ImportRun {
public:
    ImportRun(library::Database& database, const pipeline::Analyser& analyser, QString version,
              const ImportRequest& request, base::Progress& progress, const ImportListener& listener)
        : m_database(database)
        , m_store(database)
        , m_analyser(analyser)
        , m_version(std::move(version))
        , m_request(request)
        , m_progress(progress)
        , m_listener(listener)
        , m_files(import::filesUnder(absolute(request.paths)))
    {
        m_pool.setMaxThreadCount(std::max(1, request.threads));
    }

    Result<ImportSummary> run()
    {
        m_progress.report(0, m_files.size());
        const qsizetype atOnce = qsizetype {4} * m_pool.maxThreadCount();
        while (!m_progress.stopRequested()) {
            while (m_underWay.size() < static_cast<std::size_t>(atOnce) && m_next < m_files.size()) {
                if (auto begun = begin(m_files.at(m_next++)); !begun) {
                    return std::unexpected(begun.error());
                }
            }
            if (m_underWay.empty()) {
                break;
            }
            m_batch.push_back(m_underWay.front().takeResult());
            m_underWay.pop_front();
            // Written when enough has come together, or when there is nothing better to do.
            const bool waiting = m_underWay.empty() || !m_underWay.front().isFinished();
            if (m_batch.size() >= mostInBatch || waiting) {
                if (auto written = writeBatch(); !written) {
                    return std::unexpected(written.error());
                }
            }
        }
        // What was prepared when it was cancelled is dropped: nobody was told of it.
        return std::move(m_summary);
    }

private:
    static constexpr std::size_t mostInBatch = 20; // some ten milliseconds of writing

    /// Reads the file here, since only this thread may ask the library whether it has it; analyses it elsewhere.
    Result<void> begin(const QString& path)
    {
        const auto bytes = import::readFile(path, m_request.options.sizeLimit);
        if (!bytes) {
            m_underWay.push_back(QtFuture::makeReadyValueFuture(failed(path, bytes.error())));
            return {};
        }
        const auto known = m_store.findBytes(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256));
        if (!known) {
            return std::unexpected(known.error());
        }
        if (*known) {
            Prepared there {.file = {.path = path, .fate = ImportFate::SameFile, .article = **known, .copyOf = **known},
                            .article = {}};
            m_underWay.push_back(QtFuture::makeReadyValueFuture(std::move(there)));
            return {};
        }
        m_underWay.push_back(QtConcurrent::run(&m_pool, [this, path, bytes = *bytes] {
            return m_progress.stopRequested() ? Prepared() : prepare(path, bytes, m_request, m_analyser, m_version);
        }));
        return {};
    }

    Result<void> writeBatch()
    {
        std::vector<library::PreparedArticle> articles;
        for (Prepared& prepared : m_batch) {
            if (prepared.isToBeWritten()) {
                articles.push_back(std::move(prepared.article));
            }
        }
        if (m_progress.stopRequested()) {
            return {};
        }
        std::vector<Kept> kept;
        if (!articles.empty()) {
            auto added = keepArticles(m_database, articles,
                                      [this](const domain::Article& article) -> Result<library::PreparedAnalysis> {
                                          return library::prepareAnalysis(
                                              article.text, m_analyser.analyse(article, m_request.rules), m_version);
                                      });
            if (!added) {
                return std::unexpected(added.error());
            }
            kept = std::move(*added);
        }
        std::vector<ImportedFile> settled;
        auto answer = kept.begin();
        for (Prepared& prepared : m_batch) {
            if (prepared.isToBeWritten()) {
                prepared.file.fate = fateOf(answer->answer.addition);
                prepared.file.article = answer->answer.id;
                prepared.file.copyOf = answer->answer.copyOf;
                prepared.file.marks = annotations::countsOf(answer->marks);
                ++answer;
            }
            m_summary.count(prepared.file);
            settled.push_back(std::move(prepared.file));
        }
        m_batch.clear();
        if (m_listener) {
            m_listener(settled);
        }
        m_progress.report(m_summary.files, m_files.size());
        return {};
    }

    library::Database& m_database;
    library::ArticleStore m_store;
    const pipeline::Analyser& m_analyser;
    const QString m_version;
    const ImportRequest& m_request;
    base::Progress& m_progress;
    const ImportListener& m_listener;
    const QStringList m_files;
    qsizetype m_next = 0;
    std::vector<Prepared> m_batch; // ready to be written, in the order of the files
    ImportSummary m_summary;
    std::deque<QFuture<Prepared>> m_underWay; // in the order of the files
    QThreadPool m_pool; // last, so that it waits for its threads before the rest goes
};

} // namespace

base::Result<ImportSummary> importFiles(library::Database& database, SharedAnalyser& analyser,
                                        const ImportRequest& request, base::Progress& progress,
                                        const ImportListener& listener)
{
    const auto loaded = analyser.get();
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    return ImportRun(database, **loaded, analyser.version(), request, progress, listener).run();
}

} // namespace linimasa::jobs
