#include "ui/upkeep.h"

#include "app/library/sqlite_correction_store.h"
#include "app/library/watched_folders.h"
#include "ui/opening.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace linimasa::ui {

namespace {

constexpr int startDelay = 1500; // milliseconds after the list is filled
constexpr int lookDelay = 400; // milliseconds; going through the list quickly looks at nothing

} // namespace

Upkeep::Upkeep(const library::LibraryFolder& folder, std::shared_ptr<jobs::SharedAnalyser> analyser,
               library::Database& database, Opening& opening, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_opening(opening)
    , m_files(folder)
    , m_file(folder)
    , m_analysis(folder, std::move(analyser))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(startDelay);
    connect(&m_soon, &QTimer::timeout, this, &Upkeep::begin);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookDelay);
    connect(&m_lookSoon, &QTimer::timeout, this, &Upkeep::lookNow);
    connect(&m_files, &jobs::FileCheckJob::finished, this, &Upkeep::changed);
    connect(&m_file, &jobs::FileCheckJob::finished, this, [this] {
        Q_EMIT changed();
        lookNow();
    });
    connect(&m_analysis, &jobs::ReanalysisJob::progressChanged, this, [this](qsizetype done, qsizetype total) {
        if (done == 0 && total > 0) {
            m_analysed = total;
            Q_EMIT announced(tr("Linimasa has changed. %n article(s) are analysed again in the background.", nullptr,
                                static_cast<int>(total)));
        }
    });
    connect(&m_analysis, &jobs::ReanalysisJob::failed, this,
            [this](const base::Error& error) { Q_EMIT announced(error.sentence); });
    connect(&m_analysis, &jobs::ReanalysisJob::finished, this, [this](jobs::Outcome outcome) {
        if (std::exchange(m_analysed, 0) > 0 && outcome == jobs::Outcome::Completed) {
            Q_EMIT changed();
            Q_EMIT announced(tr("All articles are analysed anew."));
        }
    });
    connect(&m_folders, &jobs::FolderWatch::filesFound, this, &Upkeep::takeIn);
}

Upkeep::~Upkeep() = default;

void Upkeep::start()
{
    m_soon.start();
}

void Upkeep::begin()
{
    m_files.start();
    m_analysis.start(library::SqliteCorrectionStore(m_database).rules().value_or(domain::EntityRules()));
    if (const QStringList folders = watchedFolders(); !folders.isEmpty()) {
        m_folders.setFolders(folders);
    }
}

void Upkeep::look(qint64 article)
{
    m_article = article;
    m_lookSoon.start();
}

void Upkeep::lookNow()
{
    if (m_article > 0 && !m_lookSoon.isActive() && !m_file.isRunning()) {
        m_file.look({static_cast<domain::ArticleId>(std::exchange(m_article, 0))});
    }
}

void Upkeep::takeIn(const QStringList& files)
{
    m_opening.take(files);
}

QStringList Upkeep::watchedFolders() const
{
    return library::WatchedFolders(m_database).all().value_or(QStringList());
}

void Upkeep::watch(const QStringList& folders)
{
    library::WatchedFolders kept(m_database);
    const QStringList before = watchedFolders();
    for (const QString& folder : before) {
        if (!folders.contains(folder)) {
            if (const auto done = kept.remove(folder); !done) {
                Q_EMIT announced(done.error().sentence);
            }
        }
    }
    for (const QString& folder : folders) {
        if (const auto done = kept.add(QDir::cleanPath(folder)); !done) {
            Q_EMIT announced(done.error().sentence);
        }
    }
    m_folders.setFolders(watchedFolders());
}

} // namespace linimasa::ui
