#include "ui/inspector/inspector_pane.h"

#include "ui/inspector/entities_page.h"
#include "ui/inspector/event_page.h"
#include "ui/inspector/source_page.h"

#include <QApplication>

#include <utility>

namespace linimasa::inspector {

InspectorPane::InspectorPane(models::Collection& collection, models::Selection& selection, QWidget* parent)
    : QTabWidget(parent)
    , m_event(new EventPage(collection, selection, this))
    , m_entities(new EntitiesPage(collection, selection, this))
    , m_source(new SourcePage(collection, selection, this))
{
    setDocumentMode(true);
    addTab(m_event, tr("Event"));
    addTab(m_entities, tr("Entities"));
    addTab(m_source, tr("Source"));
    connect(m_event, &EventPage::noteRequested, this, &InspectorPane::noteRequested);
    connect(m_entities, &EntitiesPage::noteRequested, this, &InspectorPane::noteRequested);
    connect(m_source, &SourcePage::editsWanted, this, &InspectorPane::editsWanted);
    connect(m_source, &SourcePage::editsUnwanted, this, &InspectorPane::editsUnwanted);
    const auto bringUp = [this](const QString& id, Tab tab) {
        if (!id.isEmpty() && !isAncestorOf(QApplication::focusWidget())) {
            setCurrentIndex(tab);
        }
    };
    connect(&selection, &models::Selection::eventChanged, this,
            [bringUp](const QString& id) { bringUp(id, EventTab); });
    connect(&selection, &models::Selection::entityChanged, this,
            [bringUp](const QString& id) { bringUp(id, EntitiesTab); });
}

void InspectorPane::startEditing()
{
    setCurrentIndex(SourceTab);
    m_source->startEditing();
}

void InspectorPane::setTracks(std::vector<domain::Track> tracks)
{
    const domain::Language language = models::languageOf(locale());
    m_event->setTrackNames(models::TrackNames(std::move(tracks), language));
}

void InspectorPane::setPartyNames(std::function<QString(const QString& id)> names)
{
    m_event->setPartyNames(std::move(names));
}

void InspectorPane::setDesk(models::EventDesk* desk)
{
    m_event->setDesk(desk);
}

void InspectorPane::setEntityDesk(models::EntityDesk* desk)
{
    m_entities->setDesk(desk);
}

void InspectorPane::correctEntity(const models::EntitySubject& subject, domain::EntityRuleKind kind)
{
    setCurrentWidget(m_entities);
    m_entities->correct(subject, kind);
}

void InspectorPane::chooseEvent(const QString& question, const QStringList& events,
                                std::function<void(const QString&)> take)
{
    setCurrentWidget(m_event);
    m_event->choose(question, events, std::move(take));
}

void InspectorPane::setAnnotations(const models::Annotations& annotations)
{
    m_event->setAnnotations(annotations);
    m_entities->setAnnotations(annotations);
}

bool InspectorPane::writeNote()
{
    return currentWidget() == m_event ? m_event->writeNote() : currentWidget() == m_entities && m_entities->writeNote();
}

bool InspectorPane::writeNoteOnEvent()
{
    return m_event->writeNote();
}

void InspectorPane::editEvent()
{
    setCurrentWidget(m_event);
    m_event->edit();
}

} // namespace linimasa::inspector
