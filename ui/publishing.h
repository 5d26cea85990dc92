#pragma once

#include "app/domain/track.h"
#include "ui/models/collection.h"
#include "ui/models/event_filter.h"
#include "ui/models/filtered_events.h"
#include "ui/models/selection.h"
#include "ui/window_exports.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace linimasa::reader {
class ReaderPane;
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
        std::function<QString(int row)> textKeyOf = {};
        std::function<MarksOfReader()> marks = {}; // none: there are no highlights and notes
    };
    Publishing(const Place& place, QWidget* window);

    /// The events as the timeline shows them; what an export of the filter takes.
    void setShown(const models::FilteredEvents& shown) { m_exports->setShown(&shown); }
    [[nodiscard]] WindowExports& exports() { return *m_exports; }

    /// Puts the passage of the open article into the clipboard, with where it stands, as text and as HTML. An empty range: what
    /// is selected.
    void copyWithCitation(base::TextRange passage = {});

private:
    void openDialog();
    void printArticle();

    Place m_place;
    QWidget* m_window;
    WindowExports* m_exports;
    QString m_folder; // where the last export went
};

} // namespace linimasa::ui
