#pragma once

#include "app/domain/decision.h"
#include "app/domain/highlight.h"
#include "app/domain/label.h"
#include "app/domain/note.h"
#include "app/domain/track.h"
#include "app/exports/chronology_view.h"
#include "app/exports/notes_view.h"
#include "app/exports/paper.h"
#include "app/jobs/export_job.h"
#include "ui/dialogs/export_source.h"
#include "ui/models/collection.h"
#include "ui/models/event_filter.h"
#include "ui/models/filtered_events.h"
#include "ui/models/selection.h"
#include "ui/notes_on_screen.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace linimasa::ui {

/// The reader's highlights and notes as the window has them.
struct MarksOfReader {
    std::vector<domain::Highlight> highlights;
    std::vector<domain::Note> notes;
    domain::Labels labels;
};

/// What the window can export: the chronology as the timeline shows it, and highlights and notes. The counts are those on the
/// screen, because both come from the same models.
class WindowExports : public QObject, public dialogs::ExportSource {
    Q_OBJECT

public:
    /// What it reads from; all of it outlives this.
    struct Sources {
        const models::Collection* collection = nullptr;
        const models::Selection* selection = nullptr;
        const models::EventFilter* filter = nullptr;
        const models::FilteredEvents* shown = nullptr; // null: the timeline is not there yet
        const std::vector<domain::Track>* tracks = nullptr;
        std::function<QString(int row)> textKeyOf = {}; // of the article in the row
        std::function<MarksOfReader()> marks = {}; // none: the window has no highlights and notes
        std::function<NotesOnScreen()> notesOnScreen = {}; // none: there is no list of them
        std::function<std::vector<domain::Party>()> parties = {}; // of the lists, for their names
    };

    /// `today` tells the day that exports state; it is asked when one is made.
    WindowExports(Sources sources, std::function<QDateTime()> today, QObject* parent = nullptr);

    void setShown(const models::FilteredEvents* shown) { m_sources.shown = shown; }
    /// Sorted by event.
    void setDecisions(std::vector<domain::Decision> decisions) { m_decisions = std::move(decisions); }

    [[nodiscard]] std::vector<dialogs::ExportContent> contents() const override;
    [[nodiscard]] std::vector<dialogs::ExportFormat> formats(dialogs::ExportContent content) const override;
    [[nodiscard]] std::vector<dialogs::ExportScope> scopes(dialogs::ExportContent content) const override;
    [[nodiscard]] bool hasDecisions() const override;
    [[nodiscard]] dialogs::ExportPreview preview(const dialogs::ExportChoice& choice) const override;
    [[nodiscard]] QString fileName(const dialogs::ExportChoice& choice) const override;
    /// Articles are fetched piece by piece, the file is made and written in the background: the window goes on.
    void write(const dialogs::ExportChoice& choice, const QString& path, dialogs::ExistingFile existing,
               std::function<void(const base::Result<void>&)> then) override;

    /// The choice as it is printed.
    [[nodiscard]] exports::Paper paper(const dialogs::ExportChoice& choice) const;

Q_SIGNALS:
    // What became of a file, also when who asked is gone.
    void written(const QString& path);
    void notWritten(const linimasa::base::Error& error);

private:
    struct Chosen; // what a choice comes to
    struct Gathering; // articles for a file that is about to be written
    using Articles = QHash<qint64, models::ArticlePointer>;
    /// The whole, or for a preview its beginning, which states the counts of the whole.
    enum class Extent { Whole, Beginning };
    [[nodiscard]] std::unique_ptr<Chosen> chosen(const dialogs::ExportChoice& choice, Extent extent) const;
    [[nodiscard]] std::vector<models::ArticleId> articlesFor(const dialogs::ExportChoice& choice) const;
    [[nodiscard]] models::ArticlePointer articleOf(models::ArticleId id) const;
    [[nodiscard]] MarksOfReader marksFor(const dialogs::ExportChoice& choice) const;
    void finish(const std::shared_ptr<Gathering>& gathering, const base::Result<void>& outcome);
    void gather(const std::shared_ptr<Gathering>& gathering);
    void writeGathered(const std::shared_ptr<Gathering>& gathering);
    void chooseEvents(Chosen& chosen, const dialogs::ExportChoice& choice, Extent extent) const;
    void chooseNotes(Chosen& chosen, const dialogs::ExportChoice& choice, Extent extent) const;
    [[nodiscard]] domain::Chronology events(const QString& scope) const;
    [[nodiscard]] static QByteArray bytes(const Chosen& chosen, const dialogs::ExportChoice& choice);
    [[nodiscard]] static base::Result<void> writeTo(const QString& path, const Chosen& chosen,
                                                    const dialogs::ExportChoice& choice,
                                                    dialogs::ExistingFile existing);

    Sources m_sources;
    std::function<QDateTime()> m_today;
    std::vector<domain::Decision> m_decisions;
    Articles m_gathered; // while a file is put together
};

/// What the filter asks for, in the words of an export's head ("track=japan-asean, kind=agreement").
[[nodiscard]] QString filterWords(const models::EventFilter& filter);

} // namespace linimasa::ui
