// What the window's actions do.
#include "ui/annotating.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/correcting.h"
#include "ui/deciding.h"
#include "ui/desktop_actions.h"
#include "ui/file_notes.h"
#include "ui/guiding.h"
#include "ui/main_window.h"
#include "ui/models/passages.h"
#include "ui/notes/notes_pane.h"
#include "ui/panes.h"
#include "ui/preferring.h"
#include "ui/publishing.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/recent_files.h"
#include "ui/review/review_pane.h"
#include "ui/reviewing.h"
#include "ui/sample_files.h"
#include "ui/search_box.h"
#include "ui/status_line.h"
#include "ui/text_menu.h"
#include "ui/track_keeper.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>

#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

void MainWindow::makeDeciding(domain::CorrectionStore* store)
{
    m_deciding = new Deciding({.collection = m_collection,
                               .selection = m_selection,
                               .actions = *m_actions,
                               .status = *m_status,
                               .stack = m_undo,
                               .store = store,
                               .trackOf = [this](const auto& event) { return m_keeper->sorter().trackOf(event); }},
                              this);
    connect(m_deciding, &Deciding::made, m_annotating, &Annotating::offerUndo);
    auto* settled = new models::SettledDates(m_collection, m_deciding->desk(), m_deciding);
    m_list->setSettledDates(*settled);
    m_reader->setSettledDates(*settled);
    connect(m_deciding, &Deciding::inspectorWanted, this, [this] {
        makeLatePanes();
        m_panes->focusInspector();
    });
    connect(m_annotating, &Annotating::eventRequested, m_deciding, &Deciding::makeEvent);
    connect(m_annotating, &Annotating::sourceRequested, m_deciding, &Deciding::addSource);
    m_actions->on(Act::AddSource, this, [this] { m_deciding->addSource(m_reader->view().selectedRange()); });
    connect(m_opening, &Opening::chronologyMade, this, [this](const std::shared_ptr<const domain::Chronology>& made) {
        m_deciding->desk().setSuggestions(*made);
    });
}

void MainWindow::makeReviewing()
{
    m_reviewing = new Reviewing({.collection = m_collection,
                                 .selection = m_selection,
                                 .annotations = m_annotating->annotations(),
                                 .articles = m_annotating->articles(),
                                 .actions = *m_actions,
                                 .status = *m_status,
                                 .deciding = *m_deciding},
                                this);
    connect(m_reviewing, &Reviewing::paneWanted, this, [this] {
        makeLatePanes();
        m_panes->focusInspector();
        m_inspector->setCurrentWidget(m_reviewing->pane());
    });
    connect(m_reviewing, &Reviewing::lookWanted, this, [this](const models::Place& place) {
        if (!m_panes->isOneAtATime()) {
            m_selection.showPassage(place);
        }
    });
    connect(m_reviewing, &Reviewing::goWanted, this, [this](const models::Place& place) {
        m_selection.showPassage(place);
        m_panes->focusText();
    });
    connect(m_reviewing, &Reviewing::publishedEntered, this, [this](qint64 article, const domain::Edtf& date) {
        domain::ArticleEdits edits;
        edits.published = date;
        m_librarian->correct(article, edits);
    });
    connect(m_reviewing, &Reviewing::highlightWanted, this, [this] {
        m_inspector->setCurrentWidget(m_annotating->pane());
        m_annotating->pane()->showUnplaced();
    });
}

void MainWindow::makeCorrecting(const std::shared_ptr<jobs::SharedAnalyser>& analyser)
{
    m_correcting = new Correcting({.collection = m_collection,
                                   .selection = m_selection,
                                   .corrections = m_deciding->corrections(),
                                   .reader = *m_reader,
                                   .actions = *m_actions,
                                   .status = *m_status,
                                   .opening = *m_opening,
                                   .librarian = *m_librarian,
                                   .analyser = analyser},
                                  this);
    connect(m_correcting, &Correcting::inspectorWanted, this, [this] {
        makeLatePanes();
        m_panes->focusInspector();
    });
    new TextMenu({.view = m_reader->view(), .actions = *m_actions, .correcting = *m_correcting}, m_correcting);
}

void MainWindow::makePreferring(const QString& settingsFile)
{
    m_preferring = new Preferring({.actions = *m_actions,
                                   .reader = *m_reader,
                                   .annotating = *m_annotating,
                                   .librarian = *m_librarian,
                                   .recent = *m_recent,
                                   .status = *m_status,
                                   .settingsFile = settingsFile},
                                  this);
    connect(m_preferring, &Preferring::changed, this, &MainWindow::settingsChanged);
    m_guiding = new Guiding({.collection = m_collection,
                             .selection = m_selection,
                             .actions = *m_actions,
                             .menus = *menuBar(),
                             .search = *m_search,
                             .preferring = *m_preferring,
                             .status = *m_status},
                            this);
}

void MainWindow::connectFileActions()
{
    m_actions->on(Act::OpenFiles, this, [this] { askForFiles(); });
    m_actions->on(Act::OpenFolder, this, [this] { askForFolder(); });
    m_actions->on(Act::OpenSamples, this, [this] { openSamples(); });
    m_actions->on(Act::NewChronology, this, [this] { askForChronology(); });
    m_actions->on(Act::NewFromClipboard, this, [this] { pasteArticle(); });
    m_actions->on(Act::RemoveArticle, this, [this] { m_librarian->forget(m_selection.article()); });
    m_actions->on(Act::WatchFolders, this, [this] { m_librarian->chooseFolders(); });
    m_actions->on(Act::SaveCopy, this, [this] { m_librarian->saveCopy(); });
    m_actions->on(Act::Quit, this, [this] { close(); });
    (*m_actions)[Act::RemoveArticle]->setEnabled(false);
    connect(m_recent, &RecentFiles::chosen, this, [this](const QString& path) { open({path}); });
}

void MainWindow::connectViewActions()
{
    for (const Act act : {Act::ShowEntities, Act::ShowDates, Act::ShowProblems, Act::PlainReading}) {
        m_actions->on(act, this, [this] { applyLayers(); });
    }
    connect((*m_actions)[Act::TextCaret], &QAction::toggled, m_reader, &reader::ReaderPane::setCaret);
    m_actions->on(Act::ZoomIn, this, [this] { m_reader->setZoom(m_reader->zoom() * 1.1); });
    m_actions->on(Act::ZoomOut, this, [this] { m_reader->setZoom(m_reader->zoom() / 1.1); });
    m_actions->on(Act::ZoomReset, this, [this] { m_reader->setZoom(1); });
    connect(m_reader, &reader::ReaderPane::zoomChanged, this,
            [this](double zoom) { m_status->announce(tr("Text size %1 %").arg(qRound(zoom * 100))); });
    m_actions->on(Act::FullScreen, this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_actions->on(Act::GoToList, this, [this] { m_panes->focusList(); });
    m_actions->on(Act::GoToText, this, [this] { m_panes->focusText(); });
    m_actions->on(Act::GoToTimeline, this, [this] {
        makeLatePanes();
        m_panes->focusTimeline();
    });
    m_actions->on(Act::GoToInspector, this, [this] {
        makeLatePanes();
        m_panes->focusInspector();
    });
    m_actions->on(Act::NextPane, this, [this] {
        makeLatePanes();
        m_panes->step(1);
    });
    m_actions->on(Act::PreviousPane, this, [this] {
        makeLatePanes();
        m_panes->step(-1);
    });
}

void MainWindow::connectArticleActions()
{
    m_actions->on(Act::Copy, this, [this] { m_reader->copy(); });
    m_actions->on(Act::SelectAll, this, [this] { m_reader->selectAll(); });
    m_actions->on(Act::Find, this, [this] { m_reader->openFind(); });
    m_actions->on(Act::FindNext, this, [this] { m_reader->findAgain(1); });
    m_actions->on(Act::FindPrevious, this, [this] { m_reader->findAgain(-1); });
    m_actions->on(Act::SearchAll, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_actions->on(Act::FilterArticles, this, [this] { m_list->focusFilter(); });
    m_actions->on(Act::NextArticle, this, [this] { m_list->step(1); });
    m_actions->on(Act::PreviousArticle, this, [this] { m_list->step(-1); });
    m_actions->on(Act::NextEntity, this, [this] { m_reader->stepMark(reader::Layer::Entities, 1); });
    m_actions->on(Act::PreviousEntity, this, [this] { m_reader->stepMark(reader::Layer::Entities, -1); });
    m_actions->on(Act::NextDate, this, [this] { m_reader->stepMark(reader::Layer::Dates, 1); });
    m_actions->on(Act::PreviousDate, this, [this] { m_reader->stepMark(reader::Layer::Dates, -1); });
    m_actions->on(Act::EntityCard, this, [this] { m_reader->toggleCard(); });
    m_actions->on(Act::Why, this, [this] { m_reader->toggleCard(); });
    m_actions->on(Act::Back, this, [this] { m_selection.goBack(); });
    m_actions->on(Act::Forward, this, [this] { m_selection.goForward(); });
    m_actions->on(Act::PassageOrEvent, this, [this] { passageOrEvent(); });
    m_actions->on(Act::ConflictsOnly, this,
                  [this] { m_filter.setConflictsOnly((*m_actions)[Act::ConflictsOnly]->isChecked()); });
    m_actions->on(Act::ClearTimelineFilter, this, [this] { m_filter.clear(); });
    const auto follow = [this] {
        (*m_actions)[Act::Back]->setEnabled(m_selection.canGoBack());
        (*m_actions)[Act::Forward]->setEnabled(m_selection.canGoForward());
        (*m_actions)[Act::ConflictsOnly]->setChecked(m_filter.conflictsOnly());
        (*m_actions)[Act::ClearTimelineFilter]->setEnabled(m_filter.isActive());
    };
    connect(&m_selection, &models::Selection::historyChanged, this, follow);
    connect(&m_filter, &models::EventFilter::changed, this, follow);
    follow();
}

void MainWindow::passageOrEvent()
{
    makeLatePanes();
    if (!m_panes->timelineHasFocus()) {
        if (m_reader->chooseEventHere()) {
            m_panes->focusTimeline();
        }
        return;
    }
    const domain::ChronologyEvent* event = m_collection.eventById(m_selection.chosenEvent());
    const auto place = event ? models::bestPlace(m_collection, *event) : std::nullopt;
    if (place) {
        m_selection.showPassage(*place);
        m_panes->focusText();
    } else {
        m_status->announce(tr("No event is chosen"));
    }
}

void MainWindow::openSamples()
{
    const base::Result<QString> samples
        = m_ownSampleFolder.isEmpty() ? m_sampleFolder : putSamples(m_sampleFolder, m_ownSampleFolder);
    if (samples) {
        open({*samples});
    } else {
        m_status->announce(samples.error().sentence);
    }
}

void MainWindow::open(const QStringList& paths)
{
    QStringList articles;
    QStringList exports;
    for (const QString& path : paths) {
        const QString absolute = path.startsWith(u':') ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
        (isLibraryExport(absolute) ? exports : articles) << absolute;
    }
    bringIn(exports);
    if (articles.isEmpty()) {
        return;
    }
    if (!articles.first().startsWith(u':')) {
        m_recent->note(articles);
        m_lastFolder = QFileInfo(articles.first()).absolutePath();
    }
    m_opening->open(articles);
}

void MainWindow::showTitle()
{
    const int row = m_selection.article();
    (*m_actions)[Act::RemoveArticle]->setEnabled(row >= 0);
    const models::CollectionEntry* entry = row >= 0 ? &m_collection.entry(row) : nullptr;
    m_watch->watch(entry != nullptr && m_collection.hasText(row) ? entry->path : QString());
    const QString program = m_libraryName.isEmpty() ? tr("Linimasa") : tr("%1 – Linimasa").arg(m_libraryName);
    setWindowTitle(entry == nullptr ? program : u"%1 – %2"_s.arg(models::titleOf(*entry), program));
}

void MainWindow::bringIn(const QStringList& exports)
{
    // What is in an export is placed in the articles of the list, so that must be there first.
    m_waitingExports += exports;
    if (m_librarian->hasLibrary() && !m_isListFilled) {
        return;
    }
    for (const QString& path : std::exchange(m_waitingExports, {})) {
        m_publishing->importNotes(path);
    }
}

void MainWindow::refuse(const QStringList& addresses)
{
    if (!addresses.isEmpty()) {
        m_status->announce(
            tr("Only files on this computer are opened, nothing is fetched: %1").arg(addresses.join(u", "_s)));
    }
}

void MainWindow::askForChronology()
{
    auto* dialog = new QFileDialog(
        this, tr("Choose an empty folder for a new chronology, or the folder of another one"), m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::libraryWanted);
    dialog->open();
}

void MainWindow::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Open files"), m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.pdf "
                               "*.epub *.docx *.odt)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open folder"), m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::open);
    dialog->open();
}

void MainWindow::locate(int row)
{
    const QString missing = m_collection.entry(row).path;
    auto* dialog = new QFileDialog(this, tr("Where is %1?").arg(missing.section(u'/', -1)), m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, missing, id = m_collection.idOf(row)](const QString& path) {
                if (id > 0) {
                    m_librarian->locate(m_collection.rowOfId(id), path);
                    return;
                }
                remove(m_collection.rowOf(missing));
                open({path});
            });
    dialog->open();
}

void MainWindow::pasteArticle()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    if (copied == nullptr || !m_librarian->paste(*copied)) {
        m_status->announce(tr("There is no text on the clipboard."));
    }
}

void MainWindow::connectLibrarian()
{
    auto* files = new FileNotes(m_collection, m_selection, *m_reader, this);
    connect(m_reader, &reader::ReaderPane::rereadRequested, files, &FileNotes::act);
    connect(files, &FileNotes::rereadRequested, m_opening, &Opening::reread);
    connect(files, &FileNotes::locateRequested, this, &MainWindow::locate);
    connect(m_opening, &Opening::marksMoved, m_annotating, &Annotating::takeMoved);
    connect(m_librarian, &Librarian::removalWanted, this, &MainWindow::remove);
    connect(m_librarian, &Librarian::listBegun, this, &MainWindow::showWanted);
    connect(m_librarian, &Librarian::listFilled, this, &MainWindow::showWanted);
    connect(m_librarian, &Librarian::listFilled, this, [this] {
        m_isListFilled = true;
        bringIn({});
    });
    connect(m_opening, &Opening::removed, this, [this](int row) { m_selection.forgetArticle(row); });
    connect(m_list, &article_list::ArticleListPane::pasteRequested, this, &MainWindow::pasteArticle);
}

void MainWindow::remedy(int row)
{
    if (row < 0 || row >= m_collection.size()) {
        return;
    }
    switch (m_collection.entry(row).error.kind) {
    case base::ErrorKind::NotFound:
        locate(row);
        return;
    case base::ErrorKind::NoPermission:
    case base::ErrorKind::ReadFailed:
    case base::ErrorKind::Cancelled:
        m_opening->reread(row);
        return;
    default:
        remove(row);
    }
}

} // namespace linimasa::ui
