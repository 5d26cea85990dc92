#pragma once

#include "app/domain/note.h"
#include "ui/models/collection.h"
#include "ui/models/event_desk.h"
#include "ui/models/selection.h"
#include "ui/models/track_names.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace linimasa::widgets {
class EmptyState;
}
namespace linimasa::models {
class Annotations;
}

namespace linimasa::inspector {

/// All that is known of the chosen event, and the passages that say so.
class EventPage : public QScrollArea {
    Q_OBJECT

public:
    /// Collection and selection must outlive the page.
    EventPage(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

    void setTrackNames(models::TrackNames names);
    void setPartyNames(std::function<QString(const QString& id)> names);
    /// Where events are decided on; without it the page only shows. Must outlive the page.
    void setDesk(models::EventDesk* desk);
    /// Opens the form for the chosen event.
    void edit();
    /// Asks for one of the events, which are given in the order of their likelihood.
    void choose(const QString& question, const QStringList& events, std::function<void(const QString&)> take);
    /// Where notes on events are; without it there are none. Must outlive the page.
    void setAnnotations(const models::Annotations& annotations);
    /// Asks for a note on the chosen event; false when none is chosen.
    bool writeNote();

Q_SIGNALS:
    void noteRequested(const linimasa::domain::NoteTarget& target, const QString& about);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showChosen();
    void replaceContent(QWidget* content);
    [[nodiscard]] QWidget* makeContent(const domain::ChronologyEvent& event);
    [[nodiscard]] QWidget* makeForm(const domain::ChronologyEvent& event);
    void addHeading(QVBoxLayout& layout, const QString& text) const;
    void addPlanLinks(QVBoxLayout& layout, const domain::ChronologyEvent& event);
    void addDate(QVBoxLayout& layout, const domain::ChronologyEvent& event);
    void addEntities(QVBoxLayout& layout, const domain::ChronologyEvent& event);
    [[nodiscard]] QString nameOfEntity(const domain::ChronologyEvent& event, const QString& id) const;
    void addNotes(QVBoxLayout& layout, const domain::ChronologyEvent& event);
    void addEvidences(QVBoxLayout& layout, const domain::ChronologyEvent& event);

    models::Collection& m_collection;
    models::Selection& m_selection;
    models::TrackNames m_names;
    std::function<QString(const QString& id)> m_partyNames; // of what no article of the event names
    models::EventDesk* m_desk = nullptr;
    bool m_isChoosing = false; // another event for something; nothing closes that but the answer
    const models::Annotations* m_annotations = nullptr;
    QString m_edited; // the event whose form is open; a change elsewhere does not close it
};

} // namespace linimasa::inspector
