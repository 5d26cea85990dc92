#include "ui/opening.h"

#include "app/jobs/library_events.h"
#include "ui/library_list.h"
#include "ui/models/stage_words.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace linimasa::ui {

using models::CollectionEntry;
using models::ReadingState;

namespace {

constexpr qsizetype fewFiles = 20; // so many get their rows before they are read
constexpr int mergeDelay = 250; // milliseconds; one making of the chronology for the answers that come within
constexpr int refreshDelay = 120; // milliseconds; rows come in handfuls

} // namespace

Opening::Opening(models::Collection& collection, std::shared_ptr<jobs::SharedAnalyser> analyser, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_analysis(std::move(analyser))
{
    m_mergeSoon.setSingleShot(true);
    m_mergeSoon.setInterval(mergeDelay);
    connect(&m_mergeSoon, &QTimer::timeout, this, &Opening::merge);
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(refreshDelay);
    connect(&m_walk, &jobs::FileWalk::found, this, &Opening::add);
    connectAnalysis();
    connect(&m_merge, &jobs::MergeJob::finished, this, [this](const std::shared_ptr<const domain::Chronology>& made) {
        // A long chronology is not made again and again while articles come in.
        m_mergeSoon.setInterval(std::max(mergeDelay, static_cast<int>(3 * m_merging.elapsed())));
        Q_EMIT chronologyMade(made);
    });
}

Opening::~Opening() = default;

void Opening::connectAnalysis()
{
    using Article = std::shared_ptr<const domain::AnalysedArticle>;
    connect(&m_analysis, &jobs::AnalysisJob::articleRead, this, [this](const QString& path, const Article& article) {
        if (const int row = placeholderOf(path); row >= 0) {
            m_collection.setText(row, article);
        }
    });
    connect(&m_analysis, &jobs::AnalysisJob::articleReady, this, [this](const QString& path, const Article& article) {
        if (const int row = placeholderOf(path); row >= 0) {
            m_collection.setArticle(row, article);
            mergeSoon();
        }
        keep(article);
    });
    connect(&m_analysis, &jobs::AnalysisJob::articleFailed, this, &Opening::noteUnread);
    connect(&m_analysis, &jobs::AnalysisJob::listsMissing, this, &Opening::listsMissing);
    connect(&m_analysis, &jobs::AnalysisJob::progressChanged, this, &Opening::progressChanged);
    connect(&m_analysis, &jobs::AnalysisJob::finished, this, &Opening::finishReading);
}

void Opening::setLibrary(const library::LibraryFolder& folder, std::shared_ptr<jobs::SharedAnalyser> analyser,
                         const QString& version, LibraryList& list)
{
    m_folder = folder;
    m_list = &list;
    m_writer = std::make_unique<jobs::LibraryWriter>(folder, std::move(analyser), version);
    connect(m_writer.get(), &jobs::LibraryWriter::kept, this, &Opening::noteKept);
    connect(m_writer.get(), &jobs::LibraryWriter::failed, this, &Opening::noteNotKept);
    connect(&m_refreshSoon, &QTimer::timeout, &list, [this] {
        m_list->refresh();
        mergeSoon();
        if (const int row = m_collection.rowOfId(m_wantedId); row >= 0) {
            m_wantedId = 0;
            show(row);
        }
    });
}

void Opening::stopAwaiting()
{
    m_isAwaiting = false;
    for (const auto& article : std::exchange(m_early, {})) {
        keep(article);
    }
    finishIfDone();
}

int Opening::placeholderOf(const QString& path) const
{
    const int row = m_collection.rowOf(path);
    return row >= 0 && m_collection.entry(row).id < 0 ? row : -1;
}

void Opening::noteNotKept(const std::shared_ptr<const domain::AnalysedArticle>& article, const base::Error& error)
{
    // It stays in the list for as long as the window lasts.
    const QString& path = article->article.path;
    if (placeholderOf(path) < 0) {
        m_collection.append(QStringList {path});
        m_collection.setArticle(m_collection.size() - 1, article);
        mergeSoon();
    }
    m_unkept.push_back(article);
    Q_EMIT notKept(error, static_cast<int>(m_unkept.size()));
    finishIfDone();
}

void Opening::keepAgain()
{
    for (const auto& article : std::exchange(m_unkept, {})) {
        m_writer->add(article, QDateTime::currentDateTimeUtc());
    }
    m_isFinishing = m_isFinishing || !m_analysis.isRunning();
}

void Opening::open(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    // A few plain files need no walk: looking whether they are costs less than asking another thread.
    const auto isNoFolder = [](const QString& path) { return !QFileInfo(path).isDir(); };
    if (paths.size() <= fewFiles && std::ranges::all_of(paths, isNoFolder)) {
        add(paths, {});
    } else {
        m_walk.start(paths);
    }
}

void Opening::add(const QStringList& files, const QStringList& passedOver)
{
    m_report.isUnasked = false;
    m_report.passedOver << passedOver;
    if (files.isEmpty()) {
        Q_EMIT nothingFound();
        return;
    }
    QSet<QString> taken;
    QStringList added;
    for (const QString& file : files) {
        if (taken.contains(file)) {
            continue;
        }
        taken.insert(file);
        if (m_collection.rowOf(file) < 0) {
            added << file;
        }
    }
    if (m_writer == nullptr || added.size() <= fewFiles) {
        m_collection.append(added);
    }
    m_report.asked += added.size();
    m_wanted = files.first();
    if (const int row = m_collection.rowOf(m_wanted); row >= 0) {
        show(row);
    }
    read(added);
}

void Opening::take(const QStringList& files)
{
    QStringList added;
    std::ranges::copy_if(files, std::back_inserter(added),
                         [this](const QString& file) { return m_collection.rowOf(file) < 0; });
    if (added.isEmpty()) {
        return;
    }
    m_report.isUnasked = m_report.asked == 0 || m_report.isUnasked;
    m_report.asked += added.size();
    read(added);
}

void Opening::show(int row)
{
    m_wanted.clear();
    Q_EMIT opened(row);
}

void Opening::read(const QStringList& files)
{
    if (files.isEmpty()) {
        return;
    }
    if (m_analysis.isRunning()) {
        m_waiting << files;
    } else {
        m_analysis.start(files);
    }
}

void Opening::reread(int row)
{
    if (m_collection.entry(row).id < 0) {
        m_collection.setWaiting(row);
    }
    // Of an article of the library the kept copy stays; what the file holds now comes beside it.
    m_report.isUnasked = false;
    ++m_report.asked;
    m_wanted = m_collection.entry(row).path;
    read({m_wanted});
}

void Opening::keep(const std::shared_ptr<const domain::AnalysedArticle>& article)
{
    if (m_isAwaiting) {
        m_early.push_back(article);
    } else if (m_writer != nullptr) {
        m_writer->add(article, QDateTime::currentDateTimeUtc());
    } else {
        ++m_report.added;
    }
}

void Opening::noteKept(const QString& path, const jobs::Kept& kept)
{
    const library::AddAnswer& answer = kept.answer;
    const int row = placeholderOf(path);
    if (path == m_wanted) {
        m_wanted.clear();
        m_wantedId = row < 0 ? domain::number(answer.id) : 0;
    }
    if (answer.addition == library::Addition::Added) {
        ++m_report.added;
        if (row >= 0) {
            m_list->take(row, answer.id);
        }
        if (!kept.marks.isEmpty()) {
            Q_EMIT marksMoved(kept.marks);
        }
    } else {
        m_report.known << path;
        // The reader sees the article that was there.
        m_list->refresh();
        const int known = m_collection.rowOfId(domain::number(answer.id));
        if (row >= 0 && known >= 0) {
            Q_EMIT opened(known);
            m_collection.remove(row);
            Q_EMIT removed(row);
        }
    }
    if (!m_refreshSoon.isActive()) { // many come in a row: the list shows them as they come
        m_refreshSoon.start();
    }
    finishIfDone();
}

void Opening::noteUnread(const QString& path, const base::Error& error)
{
    m_report.unread.emplace_back(path, models::translated(error.sentence));
    int row = placeholderOf(path);
    if (row < 0 && m_collection.rowOf(path) >= 0) {
        return; // the kept copy stays
    }
    if (row < 0) {
        row = m_collection.size();
        m_collection.append(QStringList {path});
    }
    m_collection.setError(row, error);
}

void Opening::finishReading(jobs::Outcome outcome)
{
    if (outcome == jobs::Outcome::Completed && !m_waiting.isEmpty()) {
        read(std::exchange(m_waiting, {}));
        return;
    }
    m_waiting.clear();
    m_report.wasCancelled = outcome == jobs::Outcome::Cancelled;
    for (int row = 0; row < m_collection.size() && m_collection.tally().waiting > 0; ++row) {
        if (m_collection.entry(row).state == ReadingState::Waiting) {
            m_collection.setError(
                row, {.kind = base::ErrorKind::Cancelled, .sentence = tr("Not read: you cancelled."), .detail = {}});
        }
    }
    m_isFinishing = true;
    finishIfDone();
}

void Opening::finishIfDone()
{
    if (!m_isFinishing || m_isAwaiting || (m_writer != nullptr && m_writer->waiting() > 0)) {
        return;
    }
    m_isFinishing = false;
    merge();
    Q_EMIT finished(std::exchange(m_report, {}));
}

void Opening::mergeSoon()
{
    if (!m_mergeSoon.isActive()) {
        m_mergeSoon.start();
    }
}

void Opening::merge()
{
    if (m_merge.isRunning()) {
        m_mergeSoon.start();
        return;
    }
    m_mergeSoon.stop();
    m_merging.start();
    // What the library does not have is at hand.
    std::vector<jobs::NumberedArticle> articles;
    for (int row = 0; row < m_collection.size(); ++row) {
        const CollectionEntry& entry = m_collection.entry(row);
        if (entry.state == ReadingState::Ready && (entry.id < 0 || !m_folder)) {
            if (auto article = m_collection.article(row)) {
                articles.emplace_back(entry.id, std::move(article));
            }
        }
    }
    m_merge.start([articles = std::move(articles), folder = m_folder] {
        jobs::MergeInput input = jobs::mergeInput(articles);
        if (folder) {
            if (auto kept = jobs::libraryEvents(*folder)) {
                return jobs::together(std::move(*kept), std::move(input));
            }
        }
        return input;
    });
}

void Opening::noteRemoval()
{
    m_merge.cancel();
    m_mergeSoon.start();
}

void Opening::cancel()
{
    m_waiting.clear();
    m_analysis.cancel();
}

} // namespace linimasa::ui
