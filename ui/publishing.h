#pragma once

#include "app/domain/track.h"
#include "ui/models/annotations.h"
#include "ui/models/article_directory.h"
#include "ui/models/collection.h"
#include "ui/models/corrections.h"
#include "ui/models/event_filter.h"
#include "ui/models/selection.h"
#include "ui/window_exports.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace linimasa::exports {
struct ImportPlan;
}
namespace linimasa::reader {
class ReaderPane;
}

namespace linimasa::timeline {
class TimelinePane;
}

namespace linimasa::ui {

class Actions;
class StatusLine;

/// What leaves the window: exports, prints, and quotations in the clipboard.
class Publishing : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        const models::Collection& collection;
        const models::Selection& selection;
        const models::EventFilter& filter;
        const std::vector<domain::Track>& tracks;
        reader::ReaderPane& reader;
        Actions& actions;
        StatusLine& status;
        const models::ArticleDirectory* articles = nullptr; // with the highlights and notes; none: there are none
        models::Annotations* annotations = nullptr;
        std::function<NotesOnScreen()> notesOnScreen = {}; // what the notes list shows
        std::function<std::vector<domain::Party>()> parties = {}; // of the lists
    };
    Publishing(const Place& place, QWidget* window);

    /// The timeline is there: its events are what an export of the filter takes, its chart can be saved as a picture. It must
    /// outlive this.
    void use(timeline::TimelinePane& timeline);
    /// Writes the chart as it is shown into the file: SVG, PNG or PDF by its ending. False, and said so, when that failed.
    bool savePicture(const QString& path);
    [[nodiscard]] WindowExports& exports() { return *m_exports; }

    /// What the person decided on events is told in exports. It must outlive this.
    void follow(const models::Corrections& corrections);

    /// Puts the passage of the open article into the clipboard, with where it stands, as text and as HTML. An empty range: what
    /// is selected.
    void copyWithCitation(base::TextRange passage = {});

    /// Brings highlights and notes of a file in, as one step that can be undone, and tells what became of them.
    void importNotes(const QString& path);
    /// How many came, in words.
    static QStringList countsOf(const exports::ImportPlan& plan);

private:
    void openDialog();
    void askForNotes();
    void askForPicture();
    void printArticle();

    Place m_place;
    QWidget* m_window;
    WindowExports* m_exports;
    timeline::TimelinePane* m_timeline = nullptr;
    QString m_folder; // where the last export went
};

} // namespace linimasa::ui
