#include "app/exports/html_page.h"
#include "app/exports/note_words.h"
#include "app/exports/notes_formats.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

QString noteOf(const domain::Note& note, const QString& about)
{
    const QString day = dayOf(note.created);
    const QString head = day.isEmpty() ? u"Note"_s : u"Note, <time datetime=\"%1\">%1</time>"_s.arg(day);
    const QString language = note.language.isEmpty() ? QString() : u" lang=\"%1\""_s.arg(note.language.toHtmlEscaped());
    return u"<div class=\"note\" id=\"note-%1\"%2>\n<p class=\"facts\" lang=\"en\">%3%4</p>\n%5</div>\n"_s.arg(
        note.id.toHtmlEscaped(), language, head, about.toHtmlEscaped(), noteHtml(note.text));
}

QString passageOf(const MarkedPassage& passage, const NotesChapter& chapter, const domain::Labels& labels)
{
    const domain::Highlight& highlight = *passage.highlight;
    const QString language = chapter.source ? langAttribute(chapter.source->language) : QString();
    QString out = u"<li id=\"hl-%1\">\n<figure>\n<blockquote%2>%3</blockquote>\n"_s.arg(
        highlight.id.toHtmlEscaped(), language, highlight.anchor.exact.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    out += u"<figcaption><span class=\"label\">%1</span> · %2</figcaption>\n</figure>\n"_s.arg(
        labels.name(highlight.label).toHtmlEscaped(), placeOf(highlight));
    for (const domain::Note* note : passage.notes) {
        out += noteOf(*note, {});
    }
    return out + u"</li>\n"_s;
}

} // namespace

QByteArray notesHtml(const NotesView& view)
{
    const NotesBook book = bookOf(view);
    QString out = htmlStart(u"Highlights and notes"_s);
    out += u"<p class=\"summary\">%1</p>\n"_s.arg(summaryOf(view).toHtmlEscaped());
    for (const NotesChapter& chapter : book.chapters) {
        const QString language = chapter.source ? langAttribute(chapter.source->language) : QString();
        out += u"<section id=\"text-%1\">\n<h2%2>%3</h2>\n"_s.arg(chapter.textKey.toHtmlEscaped(), language,
                                                                  titleOf(chapter).toHtmlEscaped());
        if (chapter.source) {
            out += u"<p class=\"facts\">%1</p>\n"_s.arg(originOf(*chapter.source).toHtmlEscaped());
        }
        for (const domain::Note* note : chapter.notes) {
            out += noteOf(*note, {});
        }
        if (!chapter.passages.empty()) {
            out += u"<ol class=\"marks\">\n"_s;
            for (const MarkedPassage& passage : chapter.passages) {
                out += passageOf(passage, chapter, view.labels);
            }
            out += u"</ol>\n"_s;
        }
        out += u"</section>\n"_s;
    }
    if (!book.others.empty()) {
        out += u"<section id=\"others\">\n<h2>Notes on names and events</h2>\n"_s;
        for (const domain::Note* note : book.others) {
            out += noteOf(*note, u" · "_s + aboutOf(*note));
        }
        out += u"</section>\n"_s;
    }
    return (out + htmlEnd()).toUtf8();
}

} // namespace linimasa::exports
