#pragma once

#include "app/domain/correction_store.h"
#include "ui/models/collection.h"
#include "ui/models/corrections.h"
#include "ui/models/event_desk.h"
#include "ui/models/passage_data.h"
#include "ui/models/selection.h"

#include <QObject>

#include <functional>
#include <memory>

namespace linimasa::inspector {
class InspectorPane;
}
namespace linimasa::timeline {
class TimelinePane;
}

namespace linimasa::ui {

class Actions;
class StatusLine;

/// Deciding on events in the window: brings the desk, its actions and the panes that show events together.
class Deciding : public QObject {
    Q_OBJECT

public:
    /// What it works with; all must outlive it. Without a store what is decided lasts as long as the window.
    struct Place {
        models::Collection& collection;
        models::Selection& selection;
        Actions& actions;
        StatusLine& status;
        QUndoStack& stack;
        domain::CorrectionStore* store = nullptr;
        /// The track an event of the reader's own begins with; none: it has none.
        std::function<QString(const domain::ChronologyEvent& event)> trackOf = {};
    };
    explicit Deciding(const Place& place, QObject* parent = nullptr);
    ~Deciding() override;

    /// Brings in what the store keeps.
    void load();
    [[nodiscard]] models::Corrections& corrections() { return *m_corrections; }
    [[nodiscard]] models::EventDesk& desk() { return *m_desk; }
    /// The panes that show events, which are made later than the window.
    void use(timeline::TimelinePane& timeline, inspector::InspectorPane& inspector);
    /// Opens the form of an event.
    void edit(const QString& event);
    /// A new event from a passage of the open article, to be filled in the inspector.
    void makeEvent(base::TextRange passage);
    /// Asks which event the passage of the open article is one more source of; an empty passage stands for all sources of the
    /// chosen event.
    void addSource(base::TextRange passage);
    /// The words are one more source of this event.
    void addDropped(const QString& event, const models::DraggedPassage& passage);

Q_SIGNALS:
    /// A step was made that can be taken back.
    void made(const QString& words);
    /// The inspector is to be seen.
    void inspectorWanted();

private:
    void connectActions();
    void reject();
    void showWhatIsPossible();
    [[nodiscard]] QStringList chosen() const;
    /// What the passage says, as far as the machine sees it.
    struct Told {
        domain::Passage passage;
        domain::EventFields fields;
        std::vector<domain::Edtf> readings; // of its date, which contradicts itself
    };
    [[nodiscard]] std::optional<Told> toldAt(int row, base::TextRange passage) const;

    Place m_place;
    std::unique_ptr<domain::CorrectionStore> m_ownStore;
    models::Corrections* m_corrections;
    models::EventDesk* m_desk;
    timeline::TimelinePane* m_timeline = nullptr;
    inspector::InspectorPane* m_inspector = nullptr;
};

} // namespace linimasa::ui
