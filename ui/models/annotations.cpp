#include "ui/models/annotations.h"

#include "ui/models/annotation_command.h"

#include <QUuid>

#include <algorithm>
#include <tuple>

namespace linimasa::models {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

auto placeOf(const domain::Highlight& highlight)
{
    return std::tuple(highlight.anchor.range, highlight.created, highlight.id);
}

void sortByBeginning(std::vector<domain::Note>& notes)
{
    std::ranges::sort(notes, {}, [](const domain::Note& note) { return std::tuple(note.created, note.id); });
}

} // namespace

Annotations::Annotations(domain::AnnotationStore& store, QObject* parent, Clock clock)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_ownStack(std::make_unique<QUndoStack>())
    , m_stack(*m_ownStack)
{
}

Annotations::Annotations(domain::AnnotationStore& store, QUndoStack& stack, QObject* parent, Clock clock)
    : QObject(parent)
    , m_store(store)
    , m_clock(std::move(clock))
    , m_stack(stack)
{
}

base::Result<void> Annotations::load()
{
    auto highlights = m_store.highlights();
    auto notes = m_store.notes();
    auto labels = m_store.labels();
    if (!highlights || !notes || !labels) {
        return std::unexpected(!highlights ? highlights.error() : !notes ? notes.error() : labels.error());
    }
    m_stack.clear();
    m_highlights.clear();
    m_inText.clear();
    m_notes.clear();
    m_onTarget.clear();
    m_labels = *labels;
    for (const domain::Highlight& highlight : *highlights) {
        m_inText[highlight.textKey] << highlight.id;
        m_highlights.insert(highlight.id, highlight);
    }
    for (const domain::Note& note : *notes) {
        m_onTarget[note.target] << note.id;
        m_notes.insert(note.id, note);
    }
    Q_EMIT reloaded();
    return {};
}

std::vector<domain::Highlight> Annotations::highlightsIn(const QString& textKey) const
{
    std::vector<domain::Highlight> found;
    for (const QString& id : m_inText.value(textKey)) {
        found.push_back(m_highlights.value(id));
    }
    std::ranges::sort(found, {}, placeOf);
    return found;
}

std::vector<domain::Highlight> Annotations::highlights() const
{
    std::vector<domain::Highlight> all(m_highlights.begin(), m_highlights.end());
    std::ranges::sort(all, {}, [](const domain::Highlight& h) { return std::tuple(h.textKey, placeOf(h)); });
    return all;
}

const domain::Highlight* Annotations::highlight(const QString& id) const
{
    const auto found = m_highlights.constFind(id);
    return found == m_highlights.cend() ? nullptr : &*found;
}

std::vector<domain::Note> Annotations::notes() const
{
    std::vector<domain::Note> all(m_notes.begin(), m_notes.end());
    sortByBeginning(all);
    return all;
}

std::vector<domain::Note> Annotations::notesOn(const domain::NoteTarget& target) const
{
    std::vector<domain::Note> found;
    if (const auto ids = m_onTarget.find(target); ids != m_onTarget.end()) {
        for (const QString& id : ids->second) {
            found.push_back(m_notes.value(id));
        }
    }
    sortByBeginning(found);
    return found;
}

bool Annotations::hasNote(const domain::NoteTarget& target) const
{
    const auto ids = m_onTarget.find(target);
    return ids != m_onTarget.end() && !ids->second.isEmpty();
}

const domain::Note* Annotations::note(const QString& id) const
{
    const auto found = m_notes.constFind(id);
    return found == m_notes.cend() ? nullptr : &*found;
}

qsizetype Annotations::unplacedCount() const
{
    return std::ranges::count_if(m_highlights, [](const domain::Highlight& h) { return !h.isPlaced(); });
}

QString Annotations::mark(const QString& textKey, const domain::TextAnchor& anchor, domain::LabelId label)
{
    domain::Highlight highlight;
    highlight.id = newId();
    highlight.textKey = textKey;
    highlight.anchor = anchor;
    highlight.label = label;
    highlight.created = m_clock();
    highlight.modified = highlight.created;
    const domain::AnnotationChange change {
        .highlights = {{.before = {}, .after = highlight}}, .notes = {}, .labels = {}};
    return apply(change, tr("highlight")) ? highlight.id : QString();
}

void Annotations::setLabel(const QStringList& highlightIds, domain::LabelId label)
{
    domain::AnnotationChange change;
    for (const QString& id : highlightIds) {
        const domain::Highlight* before = highlight(id);
        if (before != nullptr && before->label != label) {
            domain::Highlight after = *before;
            after.label = label;
            after.modified = m_clock();
            change.highlights.push_back({.before = *before, .after = after});
        }
    }
    apply(change, tr("change of label"));
}

void Annotations::setAnchor(const QString& highlightId, const QString& textKey, const domain::TextAnchor& anchor)
{
    const domain::Highlight* before = highlight(highlightId);
    if (before == nullptr) {
        return;
    }
    domain::Highlight after = *before;
    after.textKey = textKey;
    after.anchor = anchor;
    after.placedBy = domain::PlacedBy::Marking;
    after.score = 1;
    after.modified = m_clock();
    if (before->isPlaced()) {
        after.markedQuote.clear(); // the reader has chosen other words
    } else {
        const QString marked = before->markedQuote.isEmpty() ? before->anchor.exact : before->markedQuote;
        after.markedQuote = marked == anchor.exact ? QString() : marked;
    }
    apply({.highlights = {{.before = *before, .after = after}}, .notes = {}, .labels = {}}, tr("change of extent"));
}

void Annotations::remove(const QStringList& highlightIds, const QStringList& noteIds)
{
    domain::AnnotationChange change;
    QStringList doomedNotes = noteIds;
    for (const QString& id : highlightIds) {
        if (const domain::Highlight* gone = highlight(id)) {
            change.highlights.push_back({.before = *gone, .after = {}});
            const auto notes = m_onTarget.find({.subject = domain::NoteSubject::Highlight, .id = id});
            doomedNotes << (notes == m_onTarget.end() ? QStringList() : notes->second);
        }
    }
    doomedNotes.removeDuplicates();
    for (const QString& id : doomedNotes) {
        if (const domain::Note* gone = note(id)) {
            change.notes.push_back({.before = *gone, .after = {}});
        }
    }
    if (change.isEmpty()) {
        return;
    }
    const auto count = static_cast<int>(change.highlights.empty() ? change.notes.size() : change.highlights.size());
    const QString words = change.highlights.empty()
        ? (count == 1 ? tr("Note deleted") : tr("%1 notes deleted").arg(count))
        : (count == 1 ? tr("Highlight deleted") : tr("%1 highlights deleted").arg(count));
    if (apply(change, tr("deletion"))) {
        Q_EMIT deleted(words);
    }
}

QString Annotations::addNote(const domain::NoteTarget& target, const QString& about, const QString& text)
{
    domain::Note note;
    note.id = newId();
    note.target = target;
    note.about = about;
    note.text = text;
    note.created = m_clock();
    note.modified = note.created;
    return apply({.highlights = {}, .notes = {{.before = {}, .after = note}}, .labels = {}}, tr("note")) ? note.id
                                                                                                         : QString();
}

void Annotations::setNoteText(const QString& noteId, const QString& text, int sitting)
{
    const domain::Note* before = note(noteId);
    if (before == nullptr || before->text == text) {
        return;
    }
    domain::Note after = *before;
    after.text = text;
    after.modified = m_clock();
    apply({.highlights = {}, .notes = {{.before = *before, .after = after}}, .labels = {}}, tr("typing"), sitting);
}

void Annotations::setNoteLanguage(const QString& noteId, const QString& language)
{
    const domain::Note* before = note(noteId);
    if (before == nullptr || before->language == language) {
        return;
    }
    domain::Note after = *before;
    after.language = language;
    apply({.highlights = {}, .notes = {{.before = *before, .after = after}}, .labels = {}}, tr("change of language"));
}

void Annotations::setLabelName(domain::LabelId label, const QString& name)
{
    domain::Labels after = m_labels;
    after.setName(label, name);
    if (after != m_labels) {
        apply({.highlights = {}, .notes = {}, .labels = std::pair(m_labels, after)}, tr("name of a label"));
    }
}

bool Annotations::apply(const domain::AnnotationChange& change, const QString& words, int sitting)
{
    if (change.isEmpty() || !perform(change)) {
        return false;
    }
    m_stack.push(new AnnotationCommand(*this, change, words, sitting));
    return true;
}

void Annotations::adopt(const domain::AnnotationChange& change, const QString& words)
{
    if (change.isEmpty()) {
        return;
    }
    const bool isAsKnown
        = std::ranges::all_of(
              change.highlights,
              [this](const auto& edit) { return edit.before && m_highlights.value(edit.before->id) == *edit.before; })
        && std::ranges::all_of(change.notes, [this](const auto& edit) {
               return edit.before && m_notes.value(edit.before->id) == *edit.before;
           });
    if (!isAsKnown) {
        // Something was done here in the same moment: what the store has now counts.
        if (const auto loaded = load(); !loaded) {
            Q_EMIT failed(loaded.error());
        }
        return;
    }
    take(change);
    Q_EMIT changed(change);
    m_stack.push(new AnnotationCommand(*this, change, words, 0));
}

bool Annotations::perform(const domain::AnnotationChange& change)
{
    if (const auto kept = m_store.apply(change); !kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    take(change);
    Q_EMIT changed(change);
    return true;
}

void Annotations::take(const domain::AnnotationChange& change)
{
    for (const auto& edit : change.highlights) {
        if (edit.before) {
            m_inText[edit.before->textKey].removeOne(edit.before->id);
            m_highlights.remove(edit.before->id);
        }
        if (edit.after) {
            QStringList& ids = m_inText[edit.after->textKey];
            if (!m_highlights.contains(edit.after->id)) {
                ids << edit.after->id;
            }
            m_highlights.insert(edit.after->id, *edit.after);
        }
    }
    for (const auto& edit : change.notes) {
        if (edit.before) {
            m_onTarget[edit.before->target].removeOne(edit.before->id);
            m_notes.remove(edit.before->id);
        }
        if (edit.after) {
            if (!m_notes.contains(edit.after->id)) {
                m_onTarget[edit.after->target] << edit.after->id;
            }
            m_notes.insert(edit.after->id, *edit.after);
        }
    }
    if (change.labels) {
        m_labels = change.labels->second;
    }
}

} // namespace linimasa::models
