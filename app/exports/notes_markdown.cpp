#include "app/exports/markdown_text.h"
#include "app/exports/notes_formats.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

/// A note as an item of a list: its own Markdown, moved in so far that its headings and lists stay within the item.
QString itemOf(const domain::Note& note, const QString& about)
{
    QStringList head {u"Note"_s};
    if (const QString day = dayOf(note.created); !day.isEmpty()) {
        head.append(day);
    }
    QString out = u"- **%1**%2 <!-- note:%3 -->\n"_s.arg(head.join(u", "_s), about, note.id);
    out += u'\n';
    for (const QString& line : note.text.split(u'\n')) {
        out += line.isEmpty() ? u"\n"_s : u"  %1\n"_s.arg(line);
    }
    return out;
}

QString passageOf(const MarkedPassage& passage, const domain::Labels& labels)
{
    const domain::Highlight& highlight = *passage.highlight;
    QString out;
    for (const QString& line : highlight.anchor.exact.split(u'\n')) {
        out += line.trimmed().isEmpty() ? u">\n"_s : u"> %1\n"_s.arg(escapedMarkdown(line));
    }
    out += u"\n**%1** · %2 <!-- hl:%3 -->\n\n"_s.arg(escapedMarkdown(labels.name(highlight.label)), placeOf(highlight),
                                                     highlight.id);
    for (const domain::Note* note : passage.notes) {
        out += itemOf(*note, {}) + u'\n';
    }
    return out;
}

QString chapterOf(const NotesChapter& chapter, const domain::Labels& labels)
{
    QString out = u"## %1\n\n"_s.arg(escapedMarkdown(titleOf(chapter)));
    if (chapter.source) {
        out += escapedMarkdown(originOf(*chapter.source)) + u"\n\n"_s;
    }
    for (const domain::Note* note : chapter.notes) {
        out += itemOf(*note, {}) + u'\n';
    }
    for (const MarkedPassage& passage : chapter.passages) {
        out += passageOf(passage, labels);
    }
    return out;
}

} // namespace

QByteArray notesMarkdown(const NotesView& view)
{
    const NotesBook book = bookOf(view);
    QStringList parts {
        markdownPart(u"head"_s, u"# Highlights and notes\n\n%1\n"_s.arg(escapedMarkdown(summaryOf(view))))};
    for (const NotesChapter& chapter : book.chapters) {
        parts.append(markdownPart(u"text-"_s + chapter.textKey, chapterOf(chapter, view.labels)));
    }
    if (!book.others.empty()) {
        QString others = u"## Notes on names and events\n\n"_s;
        for (const domain::Note* note : book.others) {
            others += itemOf(*note, u" · "_s + escapedMarkdown(aboutOf(*note))) + u'\n';
        }
        parts.append(markdownPart(u"others"_s, others));
    }
    return parts.join(u'\n').toUtf8();
}

} // namespace linimasa::exports
