#include "ui/librarian.h"

#include "app/library/saved_search_store.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/library_finder.h"
#include "ui/library_list.h"
#include "ui/opening.h"
#include "ui/search_box.h"
#include "ui/status_line.h"
#include "ui/upkeep.h"
#include "ui/widgets/notice_bar.h"

#include <QBoxLayout>
#include <QDateTime>

#include <utility>

namespace linimasa::ui {

using widgets::MessageTone;

namespace {

constexpr int lookInterval = 3000; // milliseconds

} // namespace

Librarian::Librarian(const Place& place, models::TrackNames tracks, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_tracks(std::move(tracks))
    , m_bars(new QWidget(&place.window))
    , m_state(new widgets::NoticeBar(m_bars))
    , m_unsaved(new widgets::NoticeBar(m_bars))
    , m_report(new widgets::NoticeBar(m_bars))
{
    m_state->setObjectName(QStringLiteral("libraryState"));
    m_unsaved->setObjectName(QStringLiteral("unsaved"));
    m_report->setObjectName(QStringLiteral("importReport"));
    auto* column = new QVBoxLayout(m_bars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (widgets::NoticeBar* bar : {m_state, m_unsaved, m_report}) {
        column->addWidget(bar);
    }
    connect(m_state, &widgets::NoticeBar::actionChosen, this, [this] { open(std::exchange(m_start, {})); });
    connect(m_unsaved, &widgets::NoticeBar::actionChosen, this, [this] {
        m_unsaved->dismiss();
        m_place.opening.keepAgain();
    });
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &Librarian::lookForChanges);
    connectSearch();
    connectOpening();
    m_place.search.setEnabled(false);
}

Librarian::~Librarian()
{
    // The undo stack holds steps that know this.
    m_finder.reset();
    m_upkeep.reset();
    m_again.reset();
    m_list.reset();
}

void Librarian::connectSearch()
{
    connect(&m_place.search, &SearchBox::openWanted, this, [this] {
        if (m_place.list.openFirst()) {
            m_place.list.setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_place.search, &SearchBox::listWanted, this, [this] { m_place.list.setFocus(Qt::OtherFocusReason); });
    connect(&m_place.search, &SearchBox::left, this, [this] { m_place.list.setFocus(Qt::OtherFocusReason); });
    connect(&m_place.list, &article_list::ArticleListPane::announced, &m_place.status, &StatusLine::announce);
    const auto change = [this](const base::Result<void>& done) {
        if (!done) {
            m_place.status.announce(done.error().sentence);
        }
        showSaved();
    };
    connect(&m_place.search, &SearchBox::keepRequested, this,
            [this, change](const QString& name, const QString& query) {
                change(library::SavedSearchStore(*m_library.database).save({.name = name, .query = query}));
            });
    connect(&m_place.search, &SearchBox::dropRequested, this, [this, change](const QString& name) {
        change(library::SavedSearchStore(*m_library.database).remove(name));
    });
}

void Librarian::connectOpening()
{
    connect(&m_place.opening, &Opening::finished, this, &Librarian::showReport);
    connect(&m_place.opening, &Opening::notKept, this, [this](const base::Error& error, int articles) {
        m_unsaved->showNotice(
            MessageTone::Warning,
            articles == 1
                ? tr("Not saved: %1 One article lasts only as long as the window.").arg(error.sentence)
                : tr("Not saved: %1 %2 articles last only as long as the window.").arg(error.sentence).arg(articles),
            tr("Try again"));
    });
}

void Librarian::open(const Start& start)
{
    m_start = start;
    m_state->dismiss();
    auto opened = m_start.open();
    if (opened) {
        m_library = std::move(*opened);
        m_canWrite = m_library.database->access() == library::Access::ReadWrite;
        useLibrary(m_start);
        if (!m_canWrite) {
            m_state->showNotice(
                MessageTone::Warning,
                tr("The library in %1 is read-only. You can read, and nothing new is kept.").arg(start.folder.path));
        }
        if (m_library.restored) {
            m_state->showNotice(MessageTone::Warning, m_library.restored->sentence());
        }
        return;
    }
    // What cannot be written can perhaps be read.
    const base::ErrorKind kind = opened.error().kind;
    if (kind == base::ErrorKind::ReadOnly || kind == base::ErrorKind::DiskFull) {
        if (auto readable
            = library::connectTo(m_start.folder, library::Access::ReadOnly, library::Durability::Relaxed)) {
            m_library.database = std::move(*readable);
            useLibrary(m_start);
        }
    }
    explain(opened.error());
}

void Librarian::explain(const base::Error& error)
{
    const QString consequence
        = hasLibrary() ? tr("You can read, and nothing new is kept.") : tr("You can read files, and nothing is kept.");
    // What may be over soon can be tried again without a new start.
    const bool mayPass = error.kind == base::ErrorKind::Locked || error.kind == base::ErrorKind::DiskFull;
    m_state->showNotice(MessageTone::Warning, tr("%1 %2").arg(error.sentence, consequence),
                        mayPass && !hasLibrary() ? tr("Try again") : QString(), error.detail);
}

void Librarian::useLibrary(const Start& start)
{
    m_list = std::make_unique<LibraryList>(m_place.collection, *m_library.database);
    connect(m_list.get(), &LibraryList::failed, this,
            [this](const base::Error& error) { m_state->showNotice(MessageTone::Warning, error.sentence); });
    connect(m_list.get(), &LibraryList::filled, this, &Librarian::listFilled);
    if (m_canWrite) {
        m_place.opening.setLibrary(start.folder, start.analyser, start.version, *m_list);
        m_again = std::make_unique<jobs::ReadingAgain>(start.folder, start.analyser, start.version);
        connect(m_again.get(), &jobs::ReadingAgain::finished, this, [this](domain::ArticleId id) {
            m_list->refresh();
            m_place.opening.mergeSoon();
            Q_EMIT readAgain(domain::number(id));
        });
        connect(m_again.get(), &jobs::ReadingAgain::failed, this,
                [this](domain::ArticleId id, const base::Error& error) {
                    m_place.status.announce(error.sentence);
                    Q_EMIT readAgain(domain::number(id));
                });
        m_locating = std::make_unique<jobs::Locating>(start.folder);
        connect(m_locating.get(), &jobs::Locating::located, this, [this] {
            m_list->refresh();
            m_place.status.announce(tr("The file is found."));
        });
        connect(m_locating.get(), &jobs::Locating::hasAnotherText, this,
                [this](domain::ArticleId, const QString& path) {
                    m_place.opening.open({path});
                    m_place.status.announce(tr("That file holds another text. The kept one stays beside it."));
                });
        connect(m_locating.get(), &jobs::Locating::failed, this,
                [this](domain::ArticleId, const base::Error& error) { m_place.status.announce(error.sentence); });
        m_upkeep = std::make_unique<Upkeep>(start.folder, start.analyser, *m_library.database, m_place.opening);
        connect(m_upkeep.get(), &Upkeep::announced, &m_place.status, &StatusLine::announce);
        connect(m_upkeep.get(), &Upkeep::changed, this, &Librarian::lookForChanges);
        connect(m_list.get(), &LibraryList::filled, m_upkeep.get(), &Upkeep::start);
        connect(&m_place.selection, &models::Selection::articleChanged, m_upkeep.get(),
                [this](int row) { m_upkeep->look(m_place.collection.idOf(row)); });
    }
    m_finder = std::make_unique<LibraryFinder>(start.folder, m_tracks);
    m_place.list.setFinder(m_finder.get());
    m_place.search.setEnabled(true);
    showSaved();
    m_list->fill();
    m_place.opening.mergeSoon();
    m_look.start();
    Q_EMIT listBegun();
}

void Librarian::lookForChanges()
{
    const auto version = m_library.database->dataVersion();
    if (version && *version != std::exchange(m_dataVersion, *version)) {
        m_list->refresh();
        if (!m_place.opening.isReading()) {
            m_place.opening.mergeSoon();
        }
    }
}

void Librarian::showReport(const ImportReport& report)
{
    if (report.isNoteworthy()) {
        m_report->showNotice(report.unread.empty() ? MessageTone::Note : MessageTone::Warning, report.sentence(), {},
                             report.details());
    }
}

void Librarian::showSaved()
{
    SearchBox::Saved saved;
    if (const auto kept = library::SavedSearchStore(*m_library.database).all()) {
        for (const library::SavedSearch& search : *kept) {
            saved.emplace_back(search.name, search.query);
        }
    }
    m_place.search.setSaved(std::move(saved));
}

} // namespace linimasa::ui
