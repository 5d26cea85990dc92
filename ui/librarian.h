#pragma once

#include "app/domain/article_edits.h"
#include "app/jobs/locating.h"
#include "app/jobs/reading_again.h"
#include "app/library/library.h"
#include "ui/import_report.h"
#include "ui/models/article_filter.h"
#include "ui/models/collection.h"
#include "ui/models/selection.h"
#include "ui/models/track_names.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QMimeData;
class QUndoStack;

namespace linimasa::article_list {
class ArticleListPane;
}
namespace linimasa::widgets {
class NoticeBar;
}

namespace linimasa::ui {

class LibraryFinder;
class LibraryList;
class Opening;
class SearchBox;
class StatusLine;
class Upkeep;

/// The library in the window: opens it, keeps the list in step with it, has it searched, forgets and corrects articles, and says
/// in bars what is wrong with it. Without a library the window works all the same and keeps nothing.
class Librarian : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        models::Collection& collection;
        models::Selection& selection;
        models::ArticleFilter& filter;
        Opening& opening;
        article_list::ArticleListPane& list;
        SearchBox& search;
        StatusLine& status;
        QUndoStack& undo;
        QWidget& window;
    };
    Librarian(const Place& place, models::TrackNames tracks, QObject* parent = nullptr);
    ~Librarian() override;

    /// What a library is opened with.
    struct Start {
        library::LibraryFolder folder;
        std::function<base::Result<library::OpenedLibrary>()> open; // may be called again
        std::shared_ptr<jobs::SharedAnalyser> analyser;
        QString version; // of the analyser
    };
    /// Opens the library and begins to fill the list, or says why that is not possible.
    void open(const Start& start);
    [[nodiscard]] bool hasLibrary() const { return m_library.database != nullptr; }
    /// Null without a library.
    [[nodiscard]] library::Database* database() const { return m_library.database.get(); }
    /// Whether what is read and corrected is kept.
    [[nodiscard]] bool canKeep() const { return hasLibrary() && m_canWrite; }

    /// Where the library is.
    [[nodiscard]] const library::LibraryFolder& folder() const { return m_start.folder; }

    /// Where the bars stand.
    [[nodiscard]] QWidget* bars() const { return m_bars; }

    /// Makes an article of a text or a page that was copied or dropped; false when there is none in it.
    bool paste(const QMimeData& data);
    /// Asks whether the article and all that was made on it may go.
    void forget(int row);
    /// Corrects what was read of the article beyond what was corrected before, as one step that can be undone.
    void correct(models::ArticleId id, const domain::ArticleEdits& changes);
    /// Puts these in the place of all corrections, as one step that can be undone.
    void edit(models::ArticleId id, const domain::ArticleEdits& edits);
    /// Says where the article's file is now. Another text becomes an article of its own.
    void locate(int row, const QString& path);
    void saveCopy();
    /// Has the article analysed again, in the background; readAgain() follows.
    void read(domain::ArticleId id);
    /// Asks which folders are watched for new articles.
    void chooseFolders();
    /// Null while nothing can be kept.
    [[nodiscard]] Upkeep* upkeep() { return m_upkeep.get(); }

Q_SIGNALS:
    /// The article's analysis is made anew, or could not be.
    void readAgain(qint64 article);
    /// Rows are there; the list may not be complete yet.
    void listBegun();
    void listFilled();
    void removalWanted(int row);

private:
    void connectSearch();
    void connectOpening();
    void useLibrary(const Start& start);
    void explain(const base::Error& error);
    void showReport(const ImportReport& report);
    void showSaved();
    void lookForChanges();
    [[nodiscard]] domain::ArticleEdits edits(models::ArticleId id);
    void applyEdits(models::ArticleId id, const domain::ArticleEdits& edits);
    friend class EditStep;

    Place m_place;
    models::TrackNames m_tracks;
    Start m_start;
    library::OpenedLibrary m_library;
    bool m_canWrite = false;
    QWidget* m_bars;
    widgets::NoticeBar* m_state; // of the library
    widgets::NoticeBar* m_unsaved;
    widgets::NoticeBar* m_report;
    std::unique_ptr<LibraryList> m_list;
    std::unique_ptr<LibraryFinder> m_finder;
    std::unique_ptr<jobs::ReadingAgain> m_again;
    std::unique_ptr<jobs::Locating> m_locating;
    std::unique_ptr<Upkeep> m_upkeep;
    QTimer m_look; // for what other programs change
    qint64 m_dataVersion = 0;
};

} // namespace linimasa::ui
