#include "ui/main_window.h"

#include "ui/annotating.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/correcting.h"
#include "ui/deciding.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/menus.h"
#include "ui/notes/notes_pane.h"
#include "ui/panes.h"
#include "ui/preferring.h"
#include "ui/publishing.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/recent_files.h"
#include "ui/review/review_pane.h"
#include "ui/reviewing.h"
#include "ui/search_box.h"
#include "ui/status_line.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/track_keeper.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QStyleHints>
#include <QToolBar>

#include <utility>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_opening(new Opening(m_collection, surroundings.analyser, this))
    , m_watch(new FileWatch(this))
    , m_recent(new RecentFiles(this))
    , m_status(new StatusLine(m_collection, this))
    , m_keeper(new TrackKeeper({.collection = m_collection,
                                .shipped = surroundings.tracks,
                                .store = surroundings.trackStore,
                                .parties = surroundings.parties},
                               this))
    , m_tracks(m_keeper->tracks())
    , m_awaited(surroundings.library)
    , m_faultOfKept(surroundings.faultOfKept)
    , m_libraryName(surroundings.libraryName)
    , m_sampleFolder(surroundings.sampleFolder)
    , m_ownSampleFolder(surroundings.ownSampleFolder)
{
    showTitle();
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(480, 360);
    resize(1280, 820);
    setStatusBar(m_status);
    makePanes();
    m_annotating = new Annotating({.collection = m_collection,
                                   .selection = m_selection,
                                   .reader = *m_reader,
                                   .actions = *m_actions,
                                   .status = *m_status,
                                   .stack = m_undo,
                                   .store = surroundings.annotations},
                                  this);
    connect(m_annotating, &Annotating::paneWanted, this, [this] {
        makeLatePanes();
        m_panes->focusInspector();
        m_inspector->setCurrentWidget(m_annotating->pane());
    });
    m_publishing = new Publishing({.collection = m_collection,
                                   .selection = m_selection,
                                   .filter = m_filter,
                                   .tracks = m_tracks,
                                   .reader = *m_reader,
                                   .actions = *m_actions,
                                   .status = *m_status,
                                   .articles = &m_annotating->articles(),
                                   .annotations = &m_annotating->annotations(),
                                   .notesOnScreen = [this] { return m_annotating->notesOnScreen(); },
                                   .parties = [this] { return m_keeper->parties(); }},
                                  this);
    connect(m_annotating, &Annotating::citeRequested, m_publishing, &Publishing::copyWithCitation);
    makeDeciding(surroundings.corrections);
    makeReviewing();
    makeCorrecting(surroundings.analyser);
    m_publishing->follow(m_deciding->corrections());
    fillMenuBar(*menuBar(), *m_actions, m_recent);
    QToolBar* tools = addToolBar(tr("Tools"));
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setIconSize(QSize(20, 20));
    fillToolBar(*tools, *m_actions);
    m_status->announce(surroundings.notice);
    tools->insertWidget((*m_actions)[Act::ShowEntities], m_search);
    connectOpening();
    connectReader();
    connectFileActions();
    connectViewActions();
    connectArticleActions();
    connectLibrarian();
    followTracks();
    makePreferring(surroundings.settingsFile);
    if (surroundings.reading == Surroundings::Reading::WithWindow) {
        readKept();
    } else {
        m_opening->awaitLibrary();
        surroundings.analyser->awaitRules();
        connect(&m_reader->view(), &reader::ArticleView::painted, this, &MainWindow::readKept, Qt::QueuedConnection);
    }
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this] { setTheme(m_preferring->theme()); });
}

MainWindow::~MainWindow()
{
    // They let go of the collection, which goes before the window's children do.
    delete m_correcting;
    delete m_opening;
    delete m_librarian;
}

void MainWindow::readKept()
{
    if (std::exchange(m_isKeptRead, true)) {
        return;
    }
    m_annotating->load();
    m_deciding->load();
    if (const QString fault = m_faultOfKept ? m_faultOfKept() : QString(); !fault.isEmpty()) {
        m_status->announce(fault);
    }
    if (m_awaited) {
        m_librarian->open(*std::exchange(m_awaited, std::nullopt));
    }
    m_opening->stopAwaiting();
}

void MainWindow::makePanes()
{
    m_list = new article_list::ArticleListPane(m_collection, m_selection, m_articleFilter, this);
    m_reader = new reader::ReaderPane(m_collection, m_selection, this);
    m_search = new SearchBox(m_articleFilter, this);
    m_librarian = new Librarian({.collection = m_collection,
                                 .selection = m_selection,
                                 .filter = m_articleFilter,
                                 .opening = *m_opening,
                                 .list = *m_list,
                                 .search = *m_search,
                                 .status = *m_status,
                                 .undo = m_undo,
                                 .window = *this},
                                models::TrackNames(m_tracks, models::languageOf(locale())), this);
    // What concerns the library stands above the text, and so do the answers to what was asked for.
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_librarian->bars());
    column->addWidget(m_reader, 1);
    middle->setFocusProxy(m_reader);
    m_panes = new Panes(*this, *m_actions, m_list, middle);
}

void MainWindow::makeLatePanes()
{
    if (m_timeline != nullptr) {
        return;
    }
    m_timeline = new timeline::TimelinePane(m_collection, m_selection, m_filter, m_tracks, this);
    m_timeline->setParties([this] { return m_keeper->parties(); });
    m_timeline->restoreState(m_timelineState);
    m_publishing->use(*m_timeline);
    auto* inspector = new inspector::InspectorPane(m_collection, m_selection, this);
    inspector->setTracks(m_tracks);
    inspector->setPartyNames([this](const QString& id) { return m_keeper->partyName(id); });
    inspector->addTab(m_annotating->pane(), tr("Notes"));
    connect(inspector, &inspector::InspectorPane::editsWanted, this,
            [this](qint64 article, const domain::ArticleEdits& changes) { m_librarian->correct(article, changes); });
    connect(inspector, &inspector::InspectorPane::editsUnwanted, this,
            [this](qint64 article) { m_librarian->edit(article, {}); });
    const int reviewTab = inspector->addTab(m_reviewing->pane(), m_reviewing->title());
    connect(m_reviewing, &Reviewing::titleChanged, inspector,
            [inspector, reviewTab](const QString& title) { inspector->setTabText(reviewTab, title); });
    m_panes->fill(m_timeline, inspector);
    m_inspector = inspector;
    m_timeline->setRowActions({(*m_actions)[Act::AcceptEvents], (*m_actions)[Act::RejectEvents],
                               (*m_actions)[Act::EditEvent], (*m_actions)[Act::MergeEvents],
                               (*m_actions)[Act::AddSource], (*m_actions)[Act::TakeBackDecisions],
                               (*m_actions)[Act::PassageOrEvent]});
    m_deciding->use(*m_timeline, *inspector);
    m_correcting->use(*inspector);
    m_annotating->use(*m_timeline, *inspector);
}

void MainWindow::connectOpening()
{
    connect(m_opening, &Opening::opened, this, [this](int firstRow) {
        const int wanted = m_collection.rowOf(m_wanted);
        m_wanted.clear();
        m_selection.setArticle(wanted >= 0 ? wanted : firstRow);
    });
    connect(m_opening, &Opening::nothingFound, this,
            [this] { m_status->announce(tr("There is no file in that folder.")); });
    connect(m_opening, &Opening::progressChanged, m_status, &StatusLine::showProgress);
    connect(m_opening, &Opening::finished, m_status, &StatusLine::hideProgress);
    connect(m_status, &StatusLine::cancelRequested, m_opening, &Opening::cancel);
    connect(m_opening, &Opening::listsMissing, m_reader, &reader::ReaderPane::showFault);
    connect(m_watch, &FileWatch::gone, this, [this] {
        m_reader->showFileNote(tr("The file was deleted or moved while it was open. The text read from it stays here."),
                               tr("Look again"));
    });
    connect(m_watch, &FileWatch::changed, this,
            [this] { m_reader->showFileNote(tr("The file on disk has changed."), tr("Read it again")); });
}

void MainWindow::connectReader()
{
    connect(m_list, &article_list::ArticleListPane::remedyRequested, this, &MainWindow::remedy);
    connect(m_list, &article_list::ArticleListPane::entered, this, [this] { m_panes->focusText(); });
    connect(m_list, &article_list::ArticleListPane::clicked, this, [this] {
        if (m_panes->isOneAtATime()) {
            m_panes->focusText();
        }
    });
    connect(m_list, &article_list::ArticleListPane::removalRequested, m_librarian, &Librarian::forget);
    connect(m_reader, &reader::ReaderPane::remedyRequested, this, &MainWindow::remedy);
    connect(m_reader, &reader::ReaderPane::openFilesRequested, this, &MainWindow::askForFiles);
    connect(m_reader, &reader::ReaderPane::openFolderRequested, this, &MainWindow::askForFolder);
    connect(m_reader, &reader::ReaderPane::openSamplesRequested, (*m_actions)[Act::OpenSamples], &QAction::trigger);
    connect(m_reader, &reader::ReaderPane::announced, m_status, &StatusLine::announce);
    connect(m_reader, &reader::ReaderPane::nextArticleRequested, this, [this] { m_list->step(1); });
    connect(m_reader, &reader::ReaderPane::previousArticleRequested, this, [this] { m_list->step(-1); });
    connect(&m_selection, &models::Selection::passageRequested, this, [this] { m_panes->showText(); });
    connect(&m_selection, &models::Selection::articleChanged, this, &MainWindow::showTitle);
    connect(&m_collection, &models::Collection::entryChanged, this, [this](int row) {
        if (row == m_selection.article()) {
            showTitle();
        }
    });
}

void MainWindow::remove(int row)
{
    if (row < 0 || row >= m_collection.size()) {
        return;
    }
    if (row == m_selection.article()) {
        m_list->step(1);
        if (row == m_selection.article()) {
            m_list->step(-1);
        }
    }
    m_collection.remove(row);
    m_selection.forgetArticle(row);
    m_opening->noteRemoval();
}

void MainWindow::applyLayers()
{
    reader::Layers layers;
    if (!(*m_actions)[Act::PlainReading]->isChecked()) {
        layers.setFlag(reader::Layer::Entities, (*m_actions)[Act::ShowEntities]->isChecked());
        layers.setFlag(reader::Layer::Dates, (*m_actions)[Act::ShowDates]->isChecked());
        layers.setFlag(reader::Layer::Problems, (*m_actions)[Act::ShowProblems]->isChecked());
    }
    m_reader->setLayers(layers);
}

void MainWindow::setTheme(widgets::Theme theme)
{
    m_preferring->setTheme(theme);
}

void MainWindow::restore(const Session& session, Restore what)
{
    if (!session.geometry.isEmpty()) {
        restoreGeometry(session.geometry);
    }
    m_hasSizes = m_panes->restoreState(session.panes);
    m_timelineState = session.timeline;
    if (m_timeline != nullptr) {
        m_timeline->restoreState(m_timelineState);
    }
    m_reader->setPositions(session.positions);
    m_reader->setZoom(session.zoom);
    m_recent->setPaths(session.recent);
    m_list->setOrder(session.order);
    (*m_actions)[Act::ShowEntities]->setChecked(session.layers.testFlag(reader::Layer::Entities));
    (*m_actions)[Act::ShowDates]->setChecked(session.layers.testFlag(reader::Layer::Dates));
    (*m_actions)[Act::ShowProblems]->setChecked(session.layers.testFlag(reader::Layer::Problems));
    (*m_actions)[Act::TextCaret]->setChecked(session.hasCaret);
    applyLayers();
    m_preferring->restore(session.preferences);
    setTheme(session.theme);
    if (what == Restore::WithFiles) {
        m_list->setWords(session.words);
        m_wanted = session.article;
        // The library knows its articles; a list from before there was one is brought in once.
        if (!m_librarian->hasLibrary() || m_collection.size() == 0) {
            m_opening->open(session.files);
        }
        showWanted();
    }
}

void MainWindow::showWanted()
{
    const int row = m_wanted.isEmpty() || m_selection.article() >= 0 ? -1 : m_collection.rowOf(m_wanted);
    if (row >= 0) {
        m_wanted.clear();
        m_selection.setArticle(row);
    }
}

Session MainWindow::session() const
{
    Session session;
    session.geometry = saveGeometry();
    session.panes = m_panes->saveState();
    session.timeline = m_timeline != nullptr ? m_timeline->saveState() : m_timelineState;
    // The library remembers its articles itself.
    for (int row = 0; row < m_collection.size() && !m_librarian->hasLibrary(); ++row) {
        session.files << m_collection.entry(row).path;
    }
    session.article = m_selection.article() >= 0 ? m_collection.entry(m_selection.article()).path : QString();
    session.positions = m_reader->positions();
    session.words = m_list->words();
    session.order = m_list->order();
    session.zoom = m_reader->zoom();
    session.theme = m_preferring->theme();
    session.preferences = m_preferring->preferences();
    session.layers.setFlag(reader::Layer::Entities, (*m_actions)[Act::ShowEntities]->isChecked());
    session.layers.setFlag(reader::Layer::Dates, (*m_actions)[Act::ShowDates]->isChecked());
    session.layers.setFlag(reader::Layer::Problems, (*m_actions)[Act::ShowProblems]->isChecked());
    session.hasCaret = (*m_actions)[Act::TextCaret]->isChecked();
    session.recent = m_recent->paths();
    return session;
}

} // namespace linimasa::ui
