#pragma once

#include "app/domain/article_edits.h"
#include "app/domain/note.h"
#include "app/domain/track.h"
#include "ui/models/collection.h"
#include "ui/models/entity_desk.h"
#include "ui/models/event_desk.h"
#include "ui/models/selection.h"

#include <QTabWidget>

#include <functional>
#include <vector>

namespace linimasa::models {
class Annotations;
}

namespace linimasa::inspector {

class EntitiesPage;
class EventPage;
class SourcePage;

/// What is known of the chosen event, the open article's entities, and its source: three tabs. Choosing an event or an
/// entity elsewhere brings its tab to the front.
class InspectorPane : public QTabWidget {
    Q_OBJECT

public:
    enum Tab { EventTab, EntitiesTab, SourceTab };

    /// The collection and the selection must outlive the pane.
    InspectorPane(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

    /// What tracks are called; without it events show their tracks' ids as "other".
    void setTracks(std::vector<domain::Track> tracks);
    /// What parties are called that no article of an event names itself; without it such a party is shown by its id.
    void setPartyNames(std::function<QString(const QString& id)> names);
    /// Lets events be decided on. The desk must outlive the pane.
    void setDesk(models::EventDesk* desk);
    /// Lets entities be corrected. The desk must outlive the pane.
    void setEntityDesk(models::EntityDesk* desk);
    /// Brings the form of the entity, or of words that are to become one, to the front.
    void correctEntity(const models::EntitySubject& subject, domain::EntityRuleKind kind);
    /// Shows notes on names and events, and lets them be written. Must outlive the pane.
    void setAnnotations(const models::Annotations& annotations);
    /// Asks for a note on the event or the name that the tab in front shows; false when it shows none.
    bool writeNote();
    /// The same for the chosen event, whatever tab is in front.
    bool writeNoteOnEvent();
    /// Brings the form of the chosen event to the front.
    void editEvent();
    /// Asks for one of the events, which are given in the order of their likelihood.
    void chooseEvent(const QString& question, const QStringList& events, std::function<void(const QString&)> take);
    /// Opens the form in which the open article's data are corrected.
    void startEditing();

Q_SIGNALS:
    void noteRequested(const linimasa::domain::NoteTarget& target, const QString& about);
    /// The reader corrected these of the article.
    void editsWanted(qint64 article, const linimasa::domain::ArticleEdits& changes);
    /// All corrections of the article are to be taken back.
    void editsUnwanted(qint64 article);

private:
    EventPage* m_event;
    EntitiesPage* m_entities;
    SourcePage* m_source;
};

} // namespace linimasa::inspector
