#pragma once

#include "app/domain/decision.h"
#include "app/domain/highlight.h"
#include "app/domain/label.h"
#include "app/domain/note.h"
#include "app/domain/track.h"
#include "app/exports/chronology_view.h"
#include "app/exports/notes_view.h"
#include "app/exports/paper.h"
#include "ui/dialogs/export_source.h"
#include "ui/models/collection.h"
#include "ui/models/event_filter.h"
#include "ui/models/filtered_events.h"
#include "ui/models/selection.h"

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
    [[nodiscard]] base::Result<void> write(const dialogs::ExportChoice& choice, const QString& path,
                                           dialogs::ExistingFile existing) override;

    /// The choice as it is printed.
    [[nodiscard]] exports::Paper paper(const dialogs::ExportChoice& choice) const;

private:
    struct Chosen; // what a choice comes to
    /// The whole, or for a preview its beginning, which states the counts of the whole.
    enum class Extent { Whole, Beginning };
    [[nodiscard]] std::unique_ptr<Chosen> chosen(const dialogs::ExportChoice& choice, Extent extent) const;
    void chooseEvents(Chosen& chosen, const dialogs::ExportChoice& choice, Extent extent) const;
    void chooseNotes(Chosen& chosen, const dialogs::ExportChoice& choice) const;
    [[nodiscard]] domain::Chronology events(const QString& scope) const;
    [[nodiscard]] QByteArray bytes(const Chosen& chosen, const dialogs::ExportChoice& choice) const;

    Sources m_sources;
    std::function<QDateTime()> m_today;
    std::vector<domain::Decision> m_decisions;
};

/// What the filter asks for, in the words of an export's head ("track=japan-asean, kind=agreement").
[[nodiscard]] QString filterWords(const models::EventFilter& filter);

} // namespace linimasa::ui
