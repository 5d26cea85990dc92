#include "ui/deciding.h"

#include "app/corrections/memory_correction_store.h"
#include "ui/actions.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/models/likely_events.h"
#include "ui/status_line.h"
#include "ui/timeline/timeline_pane.h"

#include <QSet>

#include <algorithm>

namespace linimasa::ui {

using domain::DecisionStatus;

Deciding::Deciding(const Place& place, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_ownStore(place.store ? nullptr : std::make_unique<corrections::MemoryCorrectionStore>())
    , m_corrections(new models::Corrections(place.store ? *place.store : *m_ownStore, place.stack, this))
    , m_desk(new models::EventDesk(place.collection, *m_corrections, place.selection, this))
{
    connect(m_corrections, &models::Corrections::made, this, &Deciding::made);
    connect(m_corrections, &models::Corrections::failed, this,
            [this](const base::Error& error) { m_place.status.announce(tr("Not saved: %1").arg(error.sentence)); });
    connect(&place.selection, &models::Selection::eventChanged, this, &Deciding::showWhatIsPossible);
    connect(m_desk, &models::EventDesk::reviewed, this, &Deciding::showWhatIsPossible);
    connectActions();
}

Deciding::~Deciding() = default;

void Deciding::load()
{
    if (const auto loaded = m_corrections->load(); !loaded) {
        m_place.status.announce(loaded.error().sentence);
    }
}

void Deciding::use(timeline::TimelinePane& timeline, inspector::InspectorPane& inspector)
{
    m_timeline = &timeline;
    m_inspector = &inspector;
    inspector.setDesk(m_desk);
    connect(&timeline, &timeline::TimelinePane::choiceChanged, this, &Deciding::showWhatIsPossible);
    connect(&timeline, &timeline::TimelinePane::passageDropped, this, &Deciding::addDropped);
    showWhatIsPossible();
}

QStringList Deciding::chosen() const
{
    if (m_timeline != nullptr) {
        return m_timeline->chosenEvents();
    }
    return m_place.selection.chosenEvent().isEmpty() ? QStringList() : QStringList {m_place.selection.chosenEvent()};
}

void Deciding::connectActions()
{
    const Actions& actions = m_place.actions;
    actions.on(Act::AcceptEvents, this, [this] { m_desk->confirm(chosen()); });
    actions.on(Act::RejectEvents, this, [this] { reject(); });
    actions.on(Act::TakeBackDecisions, this, [this] { m_desk->withdraw(chosen()); });
    actions.on(Act::MergeEvents, this, [this] { m_desk->merge(chosen()); });
    actions.on(Act::EditEvent, this, [this] { edit(m_place.selection.chosenEvent()); });
    actions.on(Act::AcceptShown, this, [this] {
        if (m_timeline != nullptr) {
            m_desk->confirm(m_timeline->shownIds());
        }
    });
    showWhatIsPossible();
}

void Deciding::reject()
{
    const QStringList rejected = chosen();
    const QStringList before = m_timeline == nullptr ? QStringList() : m_timeline->shownIds();
    if (!m_desk->reject(rejected) || m_timeline == nullptr) {
        return;
    }
    // What is rejected leaves the table as a rule; the one below it takes its place, so that one goes on from there.
    const QStringList after = m_timeline->shownIds();
    const auto last = std::ranges::find_if(before.crbegin(), before.crend(),
                                           [&](const QString& id) { return rejected.contains(id); });
    if (after.isEmpty() || last == before.crend() || after.contains(*last)) {
        return;
    }
    const auto isThere = [&](const QString& id) { return after.contains(id); };
    const auto below = std::find_if(last.base(), before.cend(), isThere);
    m_place.selection.setEvent(below != before.cend() ? *below : after.constLast());
}

void Deciding::showWhatIsPossible()
{
    const QStringList ids = chosen();
    const auto count = [&](DecisionStatus review) {
        return std::ranges::count_if(ids, [&](const QString& id) {
            const domain::ChronologyEvent* event = m_place.collection.eventById(id);
            return event != nullptr && event->review == review;
        });
    };
    const auto suggested = count(DecisionStatus::Suggested);
    const auto confirmed = count(DecisionStatus::Confirmed);
    const auto rejected = count(DecisionStatus::Rejected);
    const Actions& actions = m_place.actions;
    actions[Act::AcceptEvents]->setEnabled(!ids.isEmpty());
    actions[Act::AcceptEvents]->setText(suggested > 1 ? tr("&Accept %1 events").arg(suggested) : tr("&Accept event"));
    actions[Act::RejectEvents]->setEnabled(suggested + confirmed > 0);
    actions[Act::RejectEvents]->setText(suggested + confirmed > 1 ? tr("Re&ject %1 events").arg(suggested + confirmed)
                                                                  : tr("Re&ject event"));
    actions[Act::TakeBackDecisions]->setEnabled(confirmed + rejected > 0);
    actions[Act::MergeEvents]->setEnabled(ids.size() > 1);
    actions[Act::MergeEvents]->setText(ids.size() > 1 ? tr("&Merge %1 events into one").arg(ids.size())
                                                      : tr("&Merge events into one"));
    actions[Act::EditEvent]->setEnabled(ids.size() == 1);
    const auto shown = m_timeline == nullptr ? QStringList() : m_timeline->shownIds();
    const auto open = std::ranges::count_if(shown, [&](const QString& id) {
        const domain::ChronologyEvent* event = m_place.collection.eventById(id);
        return event != nullptr && event->review == DecisionStatus::Suggested;
    });
    actions[Act::AcceptShown]->setEnabled(open > 0);
    actions[Act::AcceptShown]->setText(open > 0 ? tr("Acce&pt all %1 suggestions shown").arg(open)
                                                : tr("Acce&pt all suggestions shown"));
}

void Deciding::edit(const QString& event)
{
    m_place.selection.setEvent(event);
    Q_EMIT inspectorWanted();
    if (m_inspector != nullptr) {
        m_inspector->editEvent();
    }
}

std::optional<Deciding::Told> Deciding::toldAt(int row, base::TextRange passage) const
{
    const auto found = m_desk->passageAt(row, passage);
    if (!found) {
        return std::nullopt;
    }
    Told told {.passage = *found, .fields = {.title = found->quote.simplified()}, .readings = {}};
    // A date that stands in the passage is its date until the reader says otherwise; one that contradicts itself stays to be
    // decided.
    const auto article = m_place.collection.article(row);
    for (const domain::Timex& timex : article->analysis.timexes) {
        if (passage.contains(timex.range) && (timex.value || timex.conflict)) {
            told.passage.dateRange = timex.range;
            told.fields.date = timex.value;
            told.readings = timex.conflict ? timex.conflict->readings : told.readings;
            told.fields.dateWritten = timex.range.of(article->article.text).toString();
            break;
        }
    }
    QSet<QString> places;
    for (const domain::Mention& mention : article->analysis.mentions) {
        const bool isParty = mention.type == domain::EntityType::Country || mention.type == domain::EntityType::Org;
        if (passage.contains(mention.range) && isParty && !told.fields.parties.contains(mention.entityId)) {
            told.fields.parties << mention.entityId;
        }
        if (passage.contains(mention.range) && mention.type == domain::EntityType::Place) {
            places.insert(mention.entityId);
        }
    }
    // Of several places none is chosen for the reader.
    told.fields.place = places.size() == 1 ? *places.begin() : QString();
    std::ranges::sort(told.fields.parties);
    if (m_place.trackOf) {
        domain::ChronologyEvent event;
        event.title = told.fields.title;
        event.parties = told.fields.parties;
        event.place = told.fields.place;
        told.fields.track = m_place.trackOf(event);
    }
    return told;
}

void Deciding::makeEvent(base::TextRange passage)
{
    const auto told = toldAt(m_place.selection.article(), passage);
    if (!told) {
        m_place.status.announce(tr("Select the words that tell of the event first"));
        return;
    }
    if (m_desk->make(told->passage, told->fields, told->readings)) {
        edit(m_place.selection.chosenEvent());
    }
}

void Deciding::addSource(base::TextRange passage)
{
    const auto told = toldAt(m_place.selection.article(), passage);
    const domain::ChronologyEvent* event = m_place.collection.eventById(m_place.selection.chosenEvent());
    if (!told && event == nullptr) {
        m_place.status.announce(tr("Select the words that tell of the event, or choose an event, first"));
        return;
    }
    Q_EMIT inspectorWanted();
    if (m_inspector == nullptr) {
        return;
    }
    const auto& chronology = m_place.collection.chronology();
    if (told) {
        m_inspector->chooseEvent(tr("Which event do these words tell of? “%1”").arg(told->passage.quote.simplified()),
                                 models::likelyEvents(chronology, told->fields),
                                 [this, passage = told->passage](const QString& id) {
                                     m_place.selection.setEvent(id);
                                     m_desk->addSource(id, passage);
                                 });
        return;
    }
    m_inspector->chooseEvent(tr("Of which event is this one more source? “%1”").arg(event->title.simplified()),
                             models::likelyEvents(chronology, corrections::fieldsOf(*event), event->id),
                             [this, source = event->id](const QString& id) {
                                 m_place.selection.setEvent(id);
                                 m_desk->merge({id, source});
                             });
}

void Deciding::addDropped(const QString& event, const models::DraggedPassage& passage)
{
    const auto& entries = m_place.collection.entries();
    const auto found = std::ranges::find(entries, passage.textKey, &models::CollectionEntry::textKey);
    const auto told
        = found == entries.end() ? std::nullopt : toldAt(static_cast<int>(found - entries.begin()), passage.range);
    if (!told) {
        m_place.status.announce(tr("The words are no longer in the text."));
        return;
    }
    m_place.selection.setEvent(event);
    if (!m_desk->addSource(event, told->passage)) {
        m_place.status.announce(tr("These words are a source of the event already."));
    }
}

} // namespace linimasa::ui
