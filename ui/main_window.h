#pragma once

#include "app/domain/annotation_store.h"
#include "app/domain/correction_store.h"
#include "app/domain/party.h"
#include "app/domain/track.h"
#include "app/domain/track_store.h"
#include "app/jobs/shared_analyser.h"
#include "ui/actions.h"
#include "ui/file_watch.h"
#include "ui/librarian.h"
#include "ui/models/article_filter.h"
#include "ui/models/collection.h"
#include "ui/models/event_filter.h"
#include "ui/models/selection.h"
#include "ui/opening.h"
#include "ui/session.h"

#include <QMainWindow>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTabWidget;

namespace linimasa::article_list {
class ArticleListPane;
}
namespace linimasa::reader {
class ReaderPane;
}
namespace linimasa::timeline {
class TimelinePane;
}

namespace linimasa::ui {

class Annotating;
class Correcting;
class Deciding;
class Guiding;
class Panes;
class Preferring;
class Publishing;
class RecentFiles;
class Reviewing;
class SearchBox;
class StatusLine;
class TrackKeeper;

/// What the window is built with.
struct Surroundings {
    std::shared_ptr<jobs::SharedAnalyser> analyser;
    std::vector<domain::Track> tracks; // that came with the program
    domain::TrackStore* trackStore = nullptr; // the reader's own; outlives the window. None: they can keep none
    std::function<std::vector<domain::Party>()> parties
        = {}; // reads the states and bodies of the lists; none: they have no names
    QString libraryName = {}; // of one that is not the reader's own; in the title, so that windows can be told apart
    QString sampleFolder = {}; // with the articles to try the program with
    QString ownSampleFolder = {}; // where they are put, to be files as all others; empty: they are opened as they are
    domain::CorrectionStore* corrections = nullptr; // the same for decisions
    domain::AnnotationStore* annotations = nullptr; // outlives the window; none: notes last as long as the window
    QString notice = {}; // said in the bottom line at the start
    QString settingsFile = {}; // where the caller keeps the session; empty: nowhere
    std::optional<Librarian::Start> library = {}; // none: nothing is kept
    /// When library, notes and decisions are read: with the window, or after the first text is on the screen, as a reader who
    /// opens a file waits for its text and for nothing else.
    enum class Reading { WithWindow, AfterText };
    Reading reading = Reading::WithWindow;
    std::function<QString()> faultOfKept = {}; // asked when notes and decisions are read; empty when all is well
};

/// The frame: introduces the panes to each other through collection, selection and filter, and gives them their actions.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens files and folders and shows the first of them.
    /// A library export among them is brought in as highlights and notes.
    void open(const QStringList& paths);
    /// Says that these addresses are not opened, as nothing is fetched from elsewhere.
    void refuse(const QStringList& addresses);

    void setTheme(widgets::Theme theme);
    /// Brings back how the window was left; with `WithFiles`, the files too.
    enum class Restore { Frame, WithFiles };
    void restore(const Session& session, Restore what);
    [[nodiscard]] Session session() const;

    [[nodiscard]] const Actions& actions() const { return *m_actions; }
    [[nodiscard]] const models::Collection& collection() const { return m_collection; }
    [[nodiscard]] models::Selection& selection() { return m_selection; }
    [[nodiscard]] reader::ReaderPane& reader() { return *m_reader; }
    [[nodiscard]] Deciding& deciding() { return *m_deciding; }
    [[nodiscard]] Reviewing& reviewing() { return *m_reviewing; }
    [[nodiscard]] Annotating& annotating() { return *m_annotating; }
    [[nodiscard]] Librarian& librarian() { return *m_librarian; }
    [[nodiscard]] Preferring& preferring() { return *m_preferring; }
    [[nodiscard]] Guiding& guiding() { return *m_guiding; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

Q_SIGNALS:
    /// The window is about to close; its session can be kept.
    void closing();
    /// The reader wants a window on the library in this folder, or on one to be made there.
    void libraryWanted(const QString& folder);
    /// A setting was changed, to be kept now.
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePanes();
    void readKept();
    void connectLibrarian();
    /// Timeline and inspector have nothing to show before the first text; they are made after it is on the screen, or when
    /// first asked for.
    void makeLatePanes();
    void followTracks();
    void makeDeciding(domain::CorrectionStore* store);
    void makeReviewing();
    void makeCorrecting(const std::shared_ptr<jobs::SharedAnalyser>& analyser);
    void makePreferring(const QString& settingsFile);
    void connectOpening();
    void connectReader();
    void connectFileActions();
    void connectViewActions();
    void connectArticleActions();
    void askForFiles();
    void openSamples();
    void askForFolder();
    void askForChronology();
    void bringIn(const QStringList& exports);
    void pasteArticle();
    void showWanted();
    void locate(int row);
    void remedy(int row);
    void remove(int row);
    void applyLayers();
    void passageOrEvent();
    void showTitle();

    models::Collection m_collection;
    models::Selection m_selection;
    models::EventFilter m_filter;
    models::ArticleFilter m_articleFilter;
    QUndoStack m_undo;
    Actions* m_actions;
    Opening* m_opening;
    FileWatch* m_watch;
    RecentFiles* m_recent;
    StatusLine* m_status;
    article_list::ArticleListPane* m_list = nullptr;
    reader::ReaderPane* m_reader = nullptr;
    timeline::TimelinePane* m_timeline = nullptr;
    QTabWidget* m_inspector = nullptr;
    Panes* m_panes = nullptr;
    Publishing* m_publishing = nullptr;
    Annotating* m_annotating = nullptr;
    SearchBox* m_search = nullptr;
    Librarian* m_librarian = nullptr;
    Deciding* m_deciding = nullptr;
    Reviewing* m_reviewing = nullptr;
    Correcting* m_correcting = nullptr;
    TrackKeeper* m_keeper;
    Preferring* m_preferring = nullptr;
    Guiding* m_guiding = nullptr;
    std::vector<domain::Track> m_tracks;
    std::optional<Librarian::Start> m_awaited; // the library to be opened after the first text
    std::function<QString()> m_faultOfKept;
    bool m_isKeptRead = false;
    QString m_libraryName;
    QString m_sampleFolder;
    QString m_ownSampleFolder;
    QString m_lastFolder; // where the reader looked for files last
    QByteArray m_timelineState; // to be restored when the timeline is made
    QStringList m_waitingExports; // to be brought in when the list is filled
    bool m_isListFilled = false;
    QString m_wanted; // the file to show once it is in the list
    bool m_hasSizes = false;
    bool m_wasWarned = false; // that closing loses a note
};

} // namespace linimasa::ui
