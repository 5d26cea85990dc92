#include "app/exports/notes_import.h"

#include "app/exports/text_positions.h"

#include <QHash>

#include <algorithm>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

class Planner {
public:
    Planner(const ReadNotes& read, const ImportGround& ground)
        : m_read(read)
        , m_ground(ground)
    {
        m_plan.complaints = read.complaints;
        for (const domain::Highlight& highlight : ground.highlights) {
            keep(highlight);
        }
        for (const domain::Note& note : ground.notes) {
            keep(note);
        }
    }

    ImportPlan plan()
    {
        for (const ReadHighlight& read : m_read.highlights) {
            domain::Highlight highlight = placed(read);
            highlight.anchor.paragraph = std::max<qsizetype>(highlight.anchor.paragraph, 0);
            addHighlight(highlight);
        }
        for (domain::Note note : m_read.notes) {
            if (note.target.subject == domain::NoteSubject::Highlight) {
                note.target.id = m_sameHighlight.value(note.target.id, note.target.id);
            } else if (note.target.subject == domain::NoteSubject::Article) {
                note.target.id = noteText(note.target.id);
            }
            addTimes(note);
            addNote(note);
        }
        if (m_read.labels && *m_read.labels != m_ground.labels && m_ground.labels == domain::Labels()) {
            m_plan.change.labels = std::pair(m_ground.labels, *m_read.labels);
        }
        return std::move(m_plan);
    }

private:
    /// What makes two highlights one although their ids differ; empty where nothing does.
    static QString sameness(const domain::Highlight& highlight)
    {
        return highlight.isPlaced() ? u"%1 %2 %3 %4"_s.arg(highlight.textKey)
                                          .arg(highlight.anchor.range.begin)
                                          .arg(highlight.anchor.range.end)
                                          .arg(domain::numberOf(highlight.label))
                                    : QString();
    }

    static QString sameness(const domain::Note& note)
    {
        return nameOf(note.target.subject) + u'\n' + note.target.id + u'\n' + note.text;
    }

    void keep(const domain::Highlight& highlight)
    {
        m_highlights.insert(highlight.id, highlight);
        if (const QString key = sameness(highlight); !key.isEmpty()) {
            m_twins.insert(key, highlight.id);
        }
    }

    void keep(const domain::Note& note)
    {
        m_notes.insert(note.id, note);
        m_twins.insert(sameness(note), note.id);
    }

    template<typename Thing> void addTimes(Thing& thing) const
    {
        if (!thing.created.isValid()) {
            thing.created = m_ground.now;
        }
        if (!thing.modified.isValid()) {
            thing.modified = thing.created;
        }
    }

    const std::optional<QString>& textOf(const QString& key)
    {
        const auto known = m_texts.constFind(key);
        return known != m_texts.constEnd() ? *known : *m_texts.insert(key, m_ground.textOf(key));
    }

    [[nodiscard]] QStringList candidatesFor(const QString& key) const
    {
        const auto source = std::ranges::find(m_read.sources, key, &NotesSource::textKey);
        return source == m_read.sources.end() ? QStringList() : m_ground.candidatesFor(*source);
    }

    void miss(const QString& key)
    {
        const auto source = std::ranges::find(m_read.sources, key, &NotesSource::textKey);
        const QString title = source == m_read.sources.end() ? key.first(std::min<qsizetype>(key.size(), 12))
            : source->title.isEmpty()                        ? source->path
                                                             : source->title;
        if (!m_plan.missing.contains(title)) {
            m_plan.missing.append(title);
        }
    }

    /// Where a note on an article belongs: its text, else the one version of it that the library has.
    QString noteText(const QString& key)
    {
        if (textOf(key)) {
            return key;
        }
        const QStringList candidates = candidatesFor(key);
        if (candidates.isEmpty()) {
            miss(key);
            return key;
        }
        return candidates.front();
    }

    domain::Highlight placed(const ReadHighlight& read)
    {
        domain::Highlight highlight = read.highlight;
        highlight.anchor.range = {};
        addTimes(highlight);
        if (const auto& text = textOf(highlight.textKey)) {
            return inSameText(read, highlight, *text);
        }
        const QStringList candidates = candidatesFor(highlight.textKey);
        if (candidates.isEmpty()) {
            miss(highlight.textKey);
        }
        for (const QString& key : candidates) {
            const auto& text = textOf(key);
            if (!text) {
                continue;
            }
            const FoundPlace found = m_ground.find(highlight.anchor, *text);
            if (found.placedBy != domain::PlacedBy::Nothing) {
                return moved(highlight, found, key);
            }
        }
        highlight.placedBy = domain::PlacedBy::Nothing;
        return highlight;
    }

    domain::Highlight inSameText(const ReadHighlight& read, domain::Highlight highlight, const QString& text)
    {
        const auto range = read.hasPosition
            ? utf16Range(text, read.highlight.anchor.range.begin, read.highlight.anchor.range.end)
            : std::nullopt;
        if (range && (!highlight.isPlaced() || range->of(text) == highlight.anchor.exact)) {
            highlight.anchor.range = *range;
            if (highlight.anchor.paragraph < 0) {
                highlight.anchor.paragraph = paragraphAt(text, range->begin);
            }
            return highlight;
        }
        if (!highlight.isPlaced()) {
            return highlight;
        }
        return moved(highlight, m_ground.find(highlight.anchor, text), highlight.textKey);
    }

    static domain::Highlight moved(domain::Highlight highlight, const FoundPlace& found, const QString& key)
    {
        if (found.placedBy == domain::PlacedBy::Nothing) {
            highlight.placedBy = domain::PlacedBy::Nothing;
            return highlight;
        }
        if (found.anchor.exact != highlight.anchor.exact && highlight.markedQuote.isEmpty()) {
            highlight.markedQuote = highlight.anchor.exact;
        }
        highlight.anchor = found.anchor;
        highlight.textKey = key;
        highlight.placedBy = found.placedBy;
        highlight.score = found.score;
        return highlight;
    }

    void addHighlight(const domain::Highlight& highlight)
    {
        if (!highlight.isPlaced()) {
            m_plan.unplaced.push_back(highlight);
        }
        if (const auto here = m_highlights.constFind(highlight.id); here != m_highlights.constEnd()) {
            replace(m_plan.change.highlights, *here, highlight);
            return;
        }
        if (const auto twin = m_twins.constFind(sameness(highlight)); twin != m_twins.constEnd()) {
            m_sameHighlight.insert(highlight.id, *twin);
            ++m_plan.same;
            return;
        }
        keep(highlight);
        m_plan.change.highlights.push_back({.before = std::nullopt, .after = highlight});
        ++m_plan.newHighlights;
    }

    void addNote(const domain::Note& note)
    {
        if (const auto here = m_notes.constFind(note.id); here != m_notes.constEnd()) {
            replace(m_plan.change.notes, *here, note);
            return;
        }
        if (m_twins.contains(sameness(note))) {
            ++m_plan.same;
            return;
        }
        keep(note);
        m_plan.change.notes.push_back({.before = std::nullopt, .after = note});
        ++m_plan.newNotes;
    }

    template<typename Thing> void replace(std::vector<domain::Edit<Thing>>& edits, const Thing& here, const Thing& read)
    {
        if (here == read) {
            ++m_plan.same;
        } else if (read.modified > here.modified) {
            ++m_plan.newer;
            edits.push_back({.before = here, .after = read});
        } else {
            ++m_plan.older;
        }
    }

    const ReadNotes& m_read;
    const ImportGround& m_ground;
    ImportPlan m_plan;
    QHash<QString, domain::Highlight> m_highlights; // by id; the library's and those that come
    QHash<QString, domain::Note> m_notes;
    QHash<QString, QString> m_twins; // ids by sameness
    QHash<QString, QString> m_sameHighlight; // ids of highlights that are here under another id
    QHash<QString, std::optional<QString>> m_texts;
};

} // namespace

QString ImportPlan::summary() const
{
    QStringList parts {u"new highlights: %1"_s.arg(newHighlights), u"new notes: %1"_s.arg(newNotes),
                       u"already here: %1"_s.arg(same)};
    if (newer > 0) {
        parts.append(u"replaced by a newer form: %1"_s.arg(newer));
    }
    if (older > 0) {
        parts.append(u"left, being newer here: %1"_s.arg(older));
    }
    if (!unplaced.empty()) {
        parts.append(u"unplaced: %1"_s.arg(unplaced.size()));
    }
    return parts.join(u"; "_s);
}

ImportPlan planImport(const ReadNotes& read, const ImportGround& ground)
{
    return Planner(read, ground).plan();
}

} // namespace linimasa::exports
