#include "ui/opening.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace linimasa::ui {

using models::CollectionEntry;
using models::ReadingState;

namespace {

constexpr int fewFiles = 20;
constexpr int mergeDelay = 250; // milliseconds; one making of the chronology for the answers that come within

} // namespace

Opening::Opening(models::Collection& collection, std::shared_ptr<jobs::SharedAnalyser> analyser, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_analysis(std::move(analyser))
{
    m_mergeSoon.setSingleShot(true);
    m_mergeSoon.setInterval(mergeDelay);
    connect(&m_mergeSoon, &QTimer::timeout, this, &Opening::merge);
    connect(&m_walk, &jobs::FileWalk::found, this, &Opening::add);
    using Article = std::shared_ptr<const domain::AnalysedArticle>;
    connect(&m_analysis, &jobs::AnalysisJob::articleRead, this, [this](const QString& path, const Article& article) {
        if (const int row = rowFor(path); row >= 0) {
            m_collection.setText(row, article);
        }
    });
    connect(&m_analysis, &jobs::AnalysisJob::articleReady, this, [this](const QString& path, const Article& article) {
        if (const int row = rowFor(path); row >= 0) {
            m_collection.setArticle(row, article);
            if (!m_mergeSoon.isActive()) {
                m_mergeSoon.start();
            }
        }
    });
    connect(&m_analysis, &jobs::AnalysisJob::articleFailed, this,
            [this](const QString& path, const base::Error& error) {
                if (const int row = rowFor(path); row >= 0) {
                    m_collection.setError(row, error);
                }
            });
    connect(&m_analysis, &jobs::AnalysisJob::listsMissing, this, &Opening::listsMissing);
    connect(&m_analysis, &jobs::AnalysisJob::progressChanged, this, &Opening::progressChanged);
    connect(&m_analysis, &jobs::AnalysisJob::finished, this, &Opening::finishReading);
    connect(&m_merge, &jobs::MergeJob::finished, this,
            [this](const std::shared_ptr<const domain::Chronology>& made) { Q_EMIT chronologyMade(made); });
}

void Opening::open(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    // A few plain files need no walk: looking whether they are costs less than asking another thread.
    const auto isNoFolder = [](const QString& path) { return !QFileInfo(path).isDir(); };
    if (paths.size() <= fewFiles && std::ranges::all_of(paths, isNoFolder)) {
        add(paths);
    } else {
        m_walk.start(paths);
    }
}

void Opening::add(const QStringList& files)
{
    if (files.isEmpty()) {
        Q_EMIT nothingFound();
        return;
    }
    QSet<QString> known;
    for (const CollectionEntry& entry : m_collection.entries()) {
        known.insert(entry.path);
    }
    QStringList added;
    for (const QString& file : files) {
        if (!known.contains(file)) {
            known.insert(file);
            added << file;
        }
    }
    m_collection.append(added);
    Q_EMIT opened(m_collection.rowOf(files.first()));
    read(added);
}

void Opening::read(const QStringList& files)
{
    if (files.isEmpty()) {
        return;
    }
    if (m_analysis.isRunning()) {
        m_waiting << files;
    } else {
        m_lastRow = -1;
        m_analysis.start(files);
    }
}

void Opening::reread(int row)
{
    m_collection.setWaiting(row);
    read({m_collection.entry(row).path});
}

void Opening::finishReading(jobs::Outcome outcome)
{
    if (outcome == jobs::Outcome::Completed && !m_waiting.isEmpty()) {
        read(std::exchange(m_waiting, {}));
        return;
    }
    m_waiting.clear();
    for (int row = 0; row < m_collection.size(); ++row) {
        if (m_collection.entry(row).state == ReadingState::Waiting) {
            m_collection.setError(
                row, {.kind = base::ErrorKind::Cancelled, .sentence = tr("Not read: you cancelled."), .detail = {}});
        }
    }
    merge();
    Q_EMIT finished();
}

void Opening::merge()
{
    if (m_merge.isRunning()) {
        m_mergeSoon.start();
        return;
    }
    m_mergeSoon.stop();
    std::vector<jobs::NumberedArticle> articles;
    for (int row = 0; row < m_collection.size(); ++row) {
        const CollectionEntry& entry = m_collection.entry(row);
        if (entry.state == ReadingState::Ready) {
            articles.emplace_back(entry.id, m_collection.article(row));
        }
    }
    m_merge.start([articles = std::move(articles)] { return jobs::mergeInput(articles); });
}

void Opening::noteRemoval()
{
    m_lastRow = -1;
    m_merge.cancel();
    m_mergeSoon.start();
}

void Opening::cancel()
{
    m_waiting.clear();
    m_analysis.cancel();
}

int Opening::rowFor(const QString& path)
{
    // Answers come in the order of the rows, so the one wanted is nearly always the next one.
    for (const int row : {m_lastRow, m_lastRow + 1}) {
        if (row >= 0 && row < m_collection.size() && m_collection.entry(row).path == path) {
            m_lastRow = row;
            return row;
        }
    }
    m_lastRow = m_collection.rowOf(path);
    return m_lastRow;
}

} // namespace linimasa::ui
