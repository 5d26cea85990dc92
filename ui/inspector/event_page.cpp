#include "ui/inspector/event_page.h"

#include "ui/inspector/conflict_box.h"
#include "ui/inspector/date_choices.h"
#include "ui/inspector/date_explanation.h"
#include "ui/inspector/event_chooser.h"
#include "ui/inspector/event_editor.h"
#include "ui/inspector/evidence_list.h"
#include "ui/inspector/review_buttons.h"
#include "ui/inspector/subject_notes.h"
#include "ui/models/date_words.h"
#include "ui/models/event_notes.h"
#include "ui/models/event_words.h"
#include "ui/models/explanation_words.h"
#include "ui/models/passages.h"
#include "ui/models/plan_links.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/shades.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace linimasa::inspector {

using namespace Qt::StringLiterals;

namespace {

QLabel* wrapped(const QString& text, Qt::TextFormat format, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(format);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

/// The article of an evidence, which need not be one the machine found; null when it is not at hand.
models::ArticlePointer articleOf(const models::Collection& collection, const domain::Evidence& evidence)
{
    const int row = collection.rowOfId(evidence.article);
    return row < 0 ? nullptr : collection.article(row);
}

} // namespace

EventPage::EventPage(models::Collection& collection, models::Selection& selection, QWidget* parent)
    : QScrollArea(parent)
    , m_collection(collection)
    , m_selection(selection)
    , m_names(std::vector<domain::Track> {})
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&selection, &models::Selection::eventChanged, this, &EventPage::showChosen);
    connect(&collection, &models::Collection::chronologyChanged, this, &EventPage::showChosen);
    showChosen();
}

void EventPage::setTrackNames(models::TrackNames names)
{
    m_names = std::move(names);
    showChosen();
}

void EventPage::setPartyNames(std::function<QString(const QString& id)> names)
{
    m_partyNames = std::move(names);
    showChosen();
}

/// The preferred name, taken from a mention in the event's articles, else as the lists have it.
QString EventPage::nameOfEntity(const domain::ChronologyEvent& event, const QString& id) const
{
    for (const domain::Evidence& evidence : event.evidences) {
        const models::ArticlePointer article = articleOf(m_collection, evidence);
        if (!article) {
            continue;
        }
        const auto& mentions = article->analysis.mentions;
        const auto found = std::ranges::find(mentions, id, &domain::Mention::entityId);
        if (found != mentions.end() && !found->name.isEmpty()) {
            return found->name;
        }
    }
    const QString listed = m_partyNames ? m_partyNames(id) : QString();
    return listed.isEmpty() ? id : listed;
}

void EventPage::showChosen()
{
    const domain::ChronologyEvent* event = m_collection.eventById(m_selection.chosenEvent());
    if (m_isChoosing || (event != nullptr && event->id == m_edited)) {
        return;
    }
    m_edited.clear();
    if (event != nullptr) {
        replaceContent(makeContent(*event));
        return;
    }
    auto* empty = new widgets::EmptyState;
    if (m_collection.chronology().empty()) {
        empty->setMessage(tr("No event yet."), tr("Events appear here once articles tell of dated cooperation."));
    } else {
        empty->setMessage(tr("No event chosen."), tr("Choose one in the timeline or click a dated sentence."));
    }
    replaceContent(empty);
}

void EventPage::setDesk(models::EventDesk* desk)
{
    m_desk = desk;
    showChosen();
}

void EventPage::edit()
{
    const domain::ChronologyEvent* event = m_collection.eventById(m_selection.chosenEvent());
    if (event == nullptr || m_desk == nullptr || event->id == m_edited) {
        return;
    }
    m_edited = event->id;
    replaceContent(makeForm(*event));
    widget()->setFocus();
}

void EventPage::choose(const QString& question, const QStringList& events, std::function<void(const QString&)> take)
{
    m_edited = m_selection.chosenEvent();
    m_isChoosing = true;
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(10, 10, 10, 10);
    auto* chooser = new EventChooser(m_collection, question, events, form);
    form->setFocusProxy(chooser);
    layout->addWidget(chooser);
    const auto close = [this] {
        m_edited.clear();
        m_isChoosing = false;
        showChosen();
    };
    connect(chooser, &EventChooser::left, this, close);
    connect(chooser, &EventChooser::chosen, this, [take = std::move(take), close](const QString& event) {
        const auto taken = take; // this goes with the form
        close();
        taken(event);
    });
    replaceContent(form);
    form->setFocus();
}

QWidget* EventPage::makeForm(const domain::ChronologyEvent& event)
{
    QHash<QString, QString> names;
    for (const domain::Evidence& evidence : event.evidences) {
        if (const models::ArticlePointer article = articleOf(m_collection, evidence)) {
            for (const domain::Mention& mention : article->analysis.mentions) {
                names.insert(mention.entityId, mention.name);
            }
        }
    }
    for (const QString& party : event.parties) {
        if (!names.contains(party)) {
            names.insert(party, nameOfEntity(event, party));
        }
    }
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(10, 10, 10, 10);
    auto* editor = new EventEditor(corrections::fieldsOf(event), m_names, names, form);
    form->setFocusProxy(editor);
    layout->addWidget(editor);
    addEvidences(*layout, event);
    layout->addStretch();
    const auto close = [this] {
        m_edited.clear();
        showChosen();
    };
    connect(editor, &EventEditor::left, this, close);
    connect(editor, &EventEditor::saved, this, [this, close, id = event.id](const domain::EventFields& fields) {
        m_edited.clear();
        m_desk->edit(id, fields);
        close();
    });
    return form;
}

void EventPage::replaceContent(QWidget* content)
{
    // The old content may be handling the very click that replaces it.
    // Taken away with the keyboard in it, it would send the keyboard to another pane.
    if (isAncestorOf(QApplication::focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
    if (QWidget* old = takeWidget()) {
        old->deleteLater();
    }
    setWidget(content);
}

QWidget* EventPage::makeContent(const domain::ChronologyEvent& event)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);

    QLabel* title = wrapped(event.title, Qt::PlainText, content);
    title->setObjectName(u"title"_s);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    layout->addWidget(title);

    QStringList facts {models::kindWord(event.kind), m_names.name(event.track), models::statusWord(event.status)};
    if (event.theme == domain::EventTheme::Context) {
        facts << tr("background");
    }
    QLabel* line = wrapped(facts.join(u" · "_s), Qt::PlainText, content);
    line->setObjectName(u"facts"_s);
    line->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(line);

    addPlanLinks(*layout, event);
    if (m_desk != nullptr) {
        auto* review = new ReviewButtons(*m_desk, event, content);
        connect(review, &ReviewButtons::editRequested, this, &EventPage::edit);
        layout->addWidget(review);
    }
    if (event.conflict) {
        layout->addWidget(new ConflictBox(m_collection, event, locale(), content));
    }
    if (QWidget* choices = m_desk == nullptr ? nullptr : makeDateChoices(*m_desk, m_collection, event, content)) {
        layout->addWidget(choices);
    }
    addDate(*layout, event);
    addEntities(*layout, event);
    addNotes(*layout, event);
    addEvidences(*layout, event);
    layout->addStretch();
    return content;
}

void EventPage::addHeading(QVBoxLayout& layout, const QString& text) const
{
    auto* heading = new QLabel(text);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    layout.addSpacing(4);
    layout.addWidget(heading);
}

void EventPage::addDate(QVBoxLayout& layout, const domain::ChronologyEvent& event)
{
    addHeading(layout, tr("Date"));
    const domain::Evidence* best = models::bestEvidence(m_collection, event);
    const models::Telling told = best == nullptr ? models::Telling {} : m_collection.telling(*best);
    auto* form = new QGridLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(3);
    form->setHorizontalSpacing(10);
    form->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, const QString& html, const QString& object) {
        QLabel* value = wrapped(html, Qt::RichText, nullptr);
        value->setObjectName(object);
        auto* caption = new QLabel(name);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        const int row = form->rowCount();
        form->addWidget(caption, row, 0, Qt::AlignTop);
        form->addWidget(value, row, 1);
        return value;
    };
    const QString edtf = event.date ? event.date->toString() : QString();
    if (!told.article) {
        add(tr("Normalised"), edtf.isEmpty() ? tr("undated") : edtf, u"edtf"_s);
        layout.addLayout(form);
        return;
    }
    const DateExplanation date = explainDate(*told.article, *told.event, locale(), widgets::quietText(palette()));
    if (!date.asWritten.isEmpty()) {
        add(tr("As written"), u"“%1”"_s.arg(date.asWritten.toHtmlEscaped()), u"asWritten"_s);
    }
    // The chronology's own date leads; it may be finer than that of the best passage.
    const bool same = date.edtf == edtf;
    const QString words
        = same || !event.date ? date.words : u"<b>%1</b>"_s.arg(models::dateInWords(*event.date, locale()));
    add(tr("Normalised"), edtf.isEmpty() ? words : u"%1 · %2"_s.arg(edtf, words), u"edtf"_s);
    QString how = date.how;
    if (!same && event.date) {
        how = tr("From all passages together.") + u' ' + how;
    }
    QLabel* value = add(tr("How"), how.toHtmlEscaped(), u"how"_s);
    if (!date.rule.isEmpty()) {
        value->setToolTip(tr("Rule %1").arg(date.rule));
    }
    const QString why = models::explanationFor(*told.article, locale()).of(*told.event);
    add(tr("Why"), why.toHtmlEscaped(), u"why"_s);
    layout.addLayout(form);
}

void EventPage::addPlanLinks(QVBoxLayout& layout, const domain::ChronologyEvent& event)
{
    if (event.status == domain::EventStatus::Happened) {
        return;
    }
    for (const models::PlanLink& link : models::planLinks(m_collection.chronology())) {
        const bool isPlan = link.plan == event.id;
        const domain::ChronologyEvent* other
            = isPlan || link.change == event.id ? m_collection.eventById(isPlan ? link.change : link.plan) : nullptr;
        if (other == nullptr) {
            continue;
        }
        const QString title
            = u"<a href=\"%1\">%2</a>"_s.arg(other->id.toHtmlEscaped(), other->title.simplified().toHtmlEscaped());
        QLabel* label = wrapped(isPlan ? tr("Changed later: %1").arg(title) : tr("It was planned: %1").arg(title),
                                Qt::RichText, nullptr);
        label->setObjectName(u"plan"_s);
        connect(label, &QLabel::linkActivated, &m_selection, &models::Selection::setEvent);
        layout.addWidget(label);
    }
}

void EventPage::addEntities(QVBoxLayout& layout, const domain::ChronologyEvent& event)
{
    const auto link = [&](const QString& id) {
        return u"<a href=\"%1\">%2</a>"_s.arg(id.toHtmlEscaped(), nameOfEntity(event, id).toHtmlEscaped());
    };
    const auto add = [&](const QString& heading, const QStringList& ids, const QString& object) {
        if (ids.isEmpty()) {
            return;
        }
        addHeading(layout, heading);
        QStringList links;
        std::ranges::transform(ids, std::back_inserter(links), link);
        QLabel* label = wrapped(links.join(u" · "_s), Qt::RichText, nullptr);
        label->setObjectName(object);
        label->setToolTip(tr("Light up everything that names it"));
        connect(label, &QLabel::linkActivated, &m_selection, &models::Selection::setEntity);
        layout.addWidget(label);
    };
    add(tr("Parties"), event.parties, u"parties"_s);
    add(tr("Place"), event.place.isEmpty() ? QStringList() : QStringList(event.place), u"place"_s);
}

void EventPage::setAnnotations(const models::Annotations& annotations)
{
    m_annotations = &annotations;
    showChosen();
}

bool EventPage::writeNote()
{
    const domain::ChronologyEvent* event = m_collection.eventById(m_selection.chosenEvent());
    if (event == nullptr || m_annotations == nullptr) {
        return false;
    }
    Q_EMIT noteRequested(models::noteTargetOf(*event, m_collection, *m_annotations), event->title);
    return true;
}

void EventPage::addNotes(QVBoxLayout& layout, const domain::ChronologyEvent& event)
{
    if (m_annotations == nullptr) {
        return;
    }
    addHeading(layout, tr("Your notes"));
    auto* notes = new SubjectNotes(*m_annotations);
    notes->setSubject(models::noteTargetOf(event, m_collection, *m_annotations), event.title);
    connect(notes, &SubjectNotes::noteRequested, this, &EventPage::noteRequested);
    layout.addWidget(notes);
}

void EventPage::addEvidences(QVBoxLayout& layout, const domain::ChronologyEvent& event)
{
    addHeading(layout, tr("Evidence: %1").arg(models::sourcesInWords(event)));
    layout.addWidget(new EvidenceList(m_collection, event, m_selection, m_edited.isEmpty() ? m_desk : nullptr));
}

void EventPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget() != nullptr) {
        showChosen(); // colours are written into the texts
    }
}

} // namespace linimasa::inspector
