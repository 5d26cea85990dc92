#include "app/exports/note_words.h"
#include "app/exports/notes_formats.h"

#include <QUrl>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

void addNote(Paper& paper, const domain::Note& note, const QString& about)
{
    QStringList head {u"Note"_s};
    if (const QString day = dayOf(note.created); !day.isEmpty()) {
        head.append(day);
    }
    if (!about.isEmpty()) {
        head.append(about);
    }
    PaperBlock first = plainBlock(PaperStyle::Note, head.join(u" · "_s));
    first.runs.front().bold = true;
    paper.blocks.push_back(first);
    for (PaperBlock& block : noteBlocks(note.text, domain::languageFromCode(note.language))) {
        paper.blocks.push_back(std::move(block));
    }
}

} // namespace

Paper notesPaper(const NotesView& view)
{
    const NotesBook book = bookOf(view);
    Paper paper {.title = u"Highlights and notes"_s, .language = u"en"_s, .made = view.made, .blocks = {}};
    paper.blocks.push_back(plainBlock(PaperStyle::Title, paper.title));
    paper.blocks.push_back(plainBlock(PaperStyle::Summary, summaryOf(view)));
    for (const NotesChapter& chapter : book.chapters) {
        const domain::Language language = chapter.source ? chapter.source->language : domain::Language::English;
        paper.blocks.push_back(plainBlock(PaperStyle::Heading, titleOf(chapter), language));
        if (chapter.source) {
            PaperBlock origin = plainBlock(PaperStyle::Facts, originOf(*chapter.source));
            if (chapter.source->path.startsWith(u'/')) {
                origin.runs.front().link = QUrl::fromLocalFile(chapter.source->path).toString(QUrl::FullyEncoded);
            }
            paper.blocks.push_back(origin);
        }
        for (const domain::Note* note : chapter.notes) {
            addNote(paper, *note, {});
        }
        for (const MarkedPassage& passage : chapter.passages) {
            const domain::Highlight& highlight = *passage.highlight;
            paper.blocks.push_back(plainBlock(PaperStyle::Quote, highlight.anchor.exact, language));
            PaperBlock place = plainBlock(PaperStyle::Source, view.labels.name(highlight.label));
            place.runs.front().bold = true;
            place.runs.push_back({.text = u" · "_s + placeOf(highlight), .link = {}});
            paper.blocks.push_back(place);
            for (const domain::Note* note : passage.notes) {
                addNote(paper, *note, {});
            }
        }
    }
    if (!book.others.empty()) {
        paper.blocks.push_back(plainBlock(PaperStyle::Heading, u"Notes on names and events"_s));
        for (const domain::Note* note : book.others) {
            addNote(paper, *note, aboutOf(*note));
        }
    }
    return paper;
}

} // namespace linimasa::exports
