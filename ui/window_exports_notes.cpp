// What of highlights and notes an export takes.
#include "app/exports/notes_choice.h"
#include "ui/window_exports_parts.h"

#include <QSet>

#include <algorithm>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

// A preview shows the beginning; the rest of a great collection need not be made for it.
constexpr std::size_t previewChapters = 20;
constexpr std::size_t previewPassages = 200;

void keepRows(MarksOfReader& marks, const NotesRows& rows)
{
    std::erase_if(marks.highlights, [&](const domain::Highlight& h) { return !rows.highlights.contains(h.id); });
    std::erase_if(marks.notes, [&](const domain::Note& note) { return !rows.notes.contains(note.id); });
}

/// What the list says of the article, without its text.
exports::NotesSource sourceOf(const models::CollectionEntry& entry)
{
    exports::NotesSource source;
    source.textKey = entry.textKey;
    source.path = entry.path;
    source.title = entry.title;
    source.outlet = entry.outlet;
    source.language = entry.language;
    if (entry.published) {
        source.published = domain::PublicationDate {
            .date = *entry.published, .from = entry.publishedFrom, .text = {}, .range = std::nullopt};
    }
    return source;
}

/// The texts that the highlights and notes stand in.
QSet<QString> textsOf(const MarksOfReader& marks)
{
    QSet<QString> texts;
    for (const domain::Highlight& highlight : marks.highlights) {
        texts.insert(highlight.textKey);
    }
    for (const domain::Note& note : marks.notes) {
        if (note.target.subject == domain::NoteSubject::Article) {
            texts.insert(note.target.id);
        }
    }
    return texts;
}

/// Keeps what a preview shows, in the order of the files.
void keepBeginning(MarksOfReader& marks, const exports::NotesView& all)
{
    const exports::NotesBook book = exports::bookOf(all);
    NotesRows rows;
    for (std::size_t i = 0; i < book.chapters.size() && i < previewChapters; ++i) {
        for (const domain::Note* note : book.chapters[i].notes) {
            rows.notes.insert(note->id);
        }
        for (const exports::MarkedPassage& passage : book.chapters[i].passages) {
            if (static_cast<std::size_t>(rows.highlights.size()) < previewPassages) {
                rows.highlights.insert(passage.highlight->id);
                for (const domain::Note* note : passage.notes) {
                    rows.notes.insert(note->id);
                }
            }
        }
    }
    if (book.chapters.size() <= previewChapters) {
        for (std::size_t i = 0; i < book.others.size() && i < previewPassages; ++i) {
            rows.notes.insert(book.others[i]->id);
        }
    }
    keepRows(marks, rows);
}

} // namespace

MarksOfReader WindowExports::marksFor(const dialogs::ExportChoice& choice) const
{
    MarksOfReader marks = m_sources.marks();
    if (choice.scope == "selection"_L1) {
        const QString open = m_sources.textKeyOf(m_sources.selection->article());
        exports::keepChosen(marks.highlights, marks.notes, {.texts = QSet<QString> {open}, .labels = {}});
    } else if ((choice.scope == "filter"_L1 || choice.scope == "rows"_L1) && m_sources.notesOnScreen) {
        const NotesOnScreen onScreen = m_sources.notesOnScreen();
        keepRows(marks, choice.scope == "rows"_L1 ? onScreen.chosen : onScreen.shown);
    }
    return marks;
}

void WindowExports::chooseNotes(Chosen& chosen, const dialogs::ExportChoice& choice, Extent extent) const
{
    const models::Collection& collection = *m_sources.collection;
    chosen.marks = marksFor(choice);
    chosen.count = rowsOf(chosen.marks);
    const bool isFiltered = choice.scope == "filter"_L1;
    chosen.notes = {.highlights = chosen.marks.highlights,
                    .notes = chosen.marks.notes,
                    .sources = {},
                    .labels = chosen.marks.labels,
                    .filter = isFiltered && m_sources.notesOnScreen ? m_sources.notesOnScreen().filter : QString(),
                    .scope = choice.scope == "selection"_L1 ? u"one article"_s
                        : isFiltered                        ? u"what the filter shows"_s
                        : choice.scope == "rows"_L1         ? u"selected rows"_s
                                                            : u"all articles"_s,
                    .creator = {},
                    .made = m_today()};
    const auto find = [&](const auto& make) {
        const QSet<QString> texts = textsOf(chosen.marks);
        chosen.sources.clear();
        for (int row = 0; row < collection.size(); ++row) {
            if (const QString key = m_sources.textKeyOf(row); !key.isEmpty() && texts.contains(key)) {
                make(row, key);
            }
        }
        chosen.notes.sources = chosen.sources;
        chosen.notes.highlights = chosen.marks.highlights;
        chosen.notes.notes = chosen.marks.notes;
    };
    if (extent == Extent::Beginning) {
        find([&](int row, const QString& key) {
            chosen.sources.push_back(sourceOf(collection.entry(row)));
            chosen.sources.back().textKey = key;
        });
        chosen.notes.summary = exports::summaryOf(chosen.notes);
        keepBeginning(chosen.marks, chosen.notes);
    }
    find([&](int row, const QString& key) {
        if (const models::ArticlePointer article = articleOf(collection.idOf(row))) {
            chosen.sources.push_back(exports::sourceFrom(article->article, article->analysis.published, key));
        }
    });
}

std::vector<models::ArticleId> WindowExports::articlesFor(const dialogs::ExportChoice& choice) const
{
    std::vector<models::ArticleId> ids;
    if (choice.content == dialogs::ExportContent::Notes) {
        const QSet<QString> texts = textsOf(marksFor(choice));
        for (int row = 0; row < m_sources.collection->size(); ++row) {
            if (texts.contains(m_sources.textKeyOf(row))) {
                ids.push_back(m_sources.collection->idOf(row));
            }
        }
        return ids;
    }
    QSet<models::ArticleId> known;
    for (const domain::ChronologyEvent& event : events(choice.scope)) {
        for (const domain::Evidence& evidence : event.evidences) {
            if (!known.contains(evidence.article)) {
                known.insert(evidence.article);
                ids.push_back(evidence.article);
            }
        }
    }
    return ids;
}

} // namespace linimasa::ui
