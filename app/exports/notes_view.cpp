#include "app/exports/notes_view.h"

#include "app/domain/names.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

QString counted(qsizetype number, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : many);
}

bool comesBefore(const NotesChapter& left, const NotesChapter& right)
{
    if (!left.source || !right.source) {
        return std::tuple(left.source == nullptr, left.textKey) < std::tuple(right.source == nullptr, right.textKey);
    }
    const auto& leftDate = left.source->published;
    const auto& rightDate = right.source->published;
    if (leftDate.has_value() != rightDate.has_value()) {
        return leftDate.has_value();
    }
    if (leftDate && leftDate->date != rightDate->date) {
        return domain::chronologicallyBefore(leftDate->date, rightDate->date);
    }
    return std::tie(left.source->title, left.textKey) < std::tie(right.source->title, right.textKey);
}

bool isBegunBefore(const domain::Note* left, const domain::Note* right)
{
    return std::tie(left->created, left->id) < std::tie(right->created, right->id);
}

bool standsBefore(const MarkedPassage& left, const MarkedPassage& right)
{
    const auto keyOf = [](const domain::Highlight& highlight) {
        return std::tuple(!highlight.isPlaced(), highlight.anchor.range.begin, highlight.anchor.range.end,
                          highlight.created, highlight.id);
    };
    return keyOf(*left.highlight) < keyOf(*right.highlight);
}

} // namespace

NotesSource sourceFrom(const domain::Article& article, const std::optional<domain::PublicationDate>& published,
                       const QString& textKey)
{
    return {.textKey = textKey,
            .text = article.text,
            .path = article.path,
            .sha256 = article.sha256,
            .title = article.title,
            .outlet = article.outlet,
            .authors = article.authors,
            .language = article.language,
            .published = published};
}

NotesBook bookOf(const NotesView& view)
{
    NotesBook book;
    QHash<QString, std::size_t> places; // of chapters, by text
    const auto chapterOf = [&](const QString& textKey) -> NotesChapter& {
        const auto known = places.constFind(textKey);
        if (known != places.constEnd()) {
            return book.chapters[*known];
        }
        places.insert(textKey, book.chapters.size());
        book.chapters.push_back({.textKey = textKey, .source = nullptr, .notes = {}, .passages = {}});
        return book.chapters.back();
    };
    QHash<QString, std::vector<const domain::Note*>> byHighlight;
    for (const domain::Highlight& highlight : view.highlights) {
        byHighlight.insert(highlight.id, {});
    }
    for (const domain::Note& note : view.notes) {
        if (note.target.subject == domain::NoteSubject::Article) {
            chapterOf(note.target.id).notes.push_back(&note);
        } else if (const auto found = byHighlight.find(note.target.id);
                   note.target.subject == domain::NoteSubject::Highlight && found != byHighlight.end()) {
            found->push_back(&note);
        } else {
            book.others.push_back(&note);
        }
    }
    for (const domain::Highlight& highlight : view.highlights) {
        auto notes = byHighlight.value(highlight.id);
        std::ranges::sort(notes, isBegunBefore);
        chapterOf(highlight.textKey).passages.push_back({.highlight = &highlight, .notes = std::move(notes)});
    }
    for (const NotesSource& source : view.sources) {
        if (const auto known = places.constFind(source.textKey); known != places.constEnd()) {
            book.chapters[*known].source = &source;
        }
    }
    for (NotesChapter& chapter : book.chapters) {
        std::ranges::sort(chapter.notes, isBegunBefore);
        std::ranges::sort(chapter.passages, standsBefore);
    }
    std::ranges::sort(book.chapters, comesBefore);
    std::ranges::sort(book.others, isBegunBefore);
    return book;
}

NotesCounts countsOf(const NotesView& view)
{
    const NotesBook book = bookOf(view);
    NotesCounts counts {.highlights = std::ssize(view.highlights),
                        .notes = std::ssize(view.notes),
                        .articles = std::ssize(book.chapters)};
    for (const NotesChapter& chapter : book.chapters) {
        counts.highlightsWithNotes
            += std::ranges::count_if(chapter.passages, [](const auto& passage) { return !passage.notes.empty(); });
        counts.unplaced += std::ranges::count_if(chapter.passages,
                                                 [](const auto& passage) { return !passage.highlight->isPlaced(); });
    }
    return counts;
}

QString summaryOf(const NotesView& view)
{
    if (!view.summary.isEmpty()) {
        return view.summary;
    }
    const NotesCounts counts = countsOf(view);
    QString highlights = counted(counts.highlights, u"highlight"_s, u"highlights"_s);
    QStringList kinds;
    if (counts.highlightsWithNotes > 0) {
        kinds.append(u"%1 with notes"_s.arg(counts.highlightsWithNotes));
    }
    if (counts.unplaced > 0) {
        kinds.append(u"%1 unplaced"_s.arg(counts.unplaced));
    }
    if (!kinds.isEmpty()) {
        highlights += u" (%1)"_s.arg(kinds.join(u", "_s));
    }
    QStringList parts {highlights, counted(counts.notes, u"note"_s, u"notes"_s),
                       counted(counts.articles, u"article"_s, u"articles"_s)};
    if (!view.scope.isEmpty()) {
        parts.append(u"scope: %1"_s.arg(view.scope.simplified()));
    }
    if (!view.filter.isEmpty()) {
        parts.append(u"filter: %1"_s.arg(view.filter.simplified()));
    }
    if (view.made.isValid()) {
        parts.append(u"made %1"_s.arg(dayOf(view.made)));
    }
    return parts.join(u" · "_s);
}

QString titleOf(const NotesChapter& chapter)
{
    if (!chapter.source) {
        return u"An article that is not in the library"_s;
    }
    const QString title = chapter.source->title.simplified();
    return title.isEmpty() ? chapter.source->path.sliced(chapter.source->path.lastIndexOf(u'/') + 1) : title;
}

QString originOf(const NotesSource& source)
{
    QStringList parts;
    if (!source.outlet.isEmpty()) {
        parts.append(source.outlet.simplified());
    }
    if (source.published) {
        parts.append(u"%1 (%2)"_s.arg(source.published->date.toString(), domain::nameOf(source.published->from)));
    }
    if (!source.authors.isEmpty()) {
        parts.append(source.authors.join(u"; "_s).simplified());
    }
    if (!source.path.isEmpty()) {
        parts.append(source.path.sliced(source.path.lastIndexOf(u'/') + 1));
    }
    return parts.join(u", "_s);
}

QString placeOf(const domain::Highlight& highlight)
{
    switch (highlight.placedBy) {
    case domain::PlacedBy::Nothing:
        return u"unplaced"_s;
    case domain::PlacedBy::Similarity:
        return u"paragraph %1, placed by similarity (%2 %)"_s.arg(highlight.anchor.paragraph + 1)
            .arg(std::lround(highlight.score * 100));
    case domain::PlacedBy::Marking:
    case domain::PlacedBy::Quote:
        break;
    }
    return u"paragraph %1"_s.arg(highlight.anchor.paragraph + 1);
}

QString aboutOf(const domain::Note& note)
{
    const QString name = note.about.isEmpty() ? note.target.id : note.about.simplified();
    switch (note.target.subject) {
    case domain::NoteSubject::Entity:
        return u"On the name %1"_s.arg(name);
    case domain::NoteSubject::Event:
        return u"On the event %1"_s.arg(name);
    case domain::NoteSubject::Article:
        return u"On the article %1"_s.arg(name);
    case domain::NoteSubject::Highlight:
        break;
    }
    return u"On the highlight %1"_s.arg(name);
}

QString dayOf(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().date().toString(Qt::ISODate) : QString();
}

QString nameOf(domain::PlacedBy placedBy)
{
    switch (placedBy) {
    case domain::PlacedBy::Marking:
        return u"marking"_s;
    case domain::PlacedBy::Quote:
        return u"quote"_s;
    case domain::PlacedBy::Similarity:
        return u"similarity"_s;
    case domain::PlacedBy::Nothing:
        break;
    }
    return u"nothing"_s;
}

QString nameOf(domain::NoteSubject subject)
{
    switch (subject) {
    case domain::NoteSubject::Highlight:
        return u"highlight"_s;
    case domain::NoteSubject::Article:
        return u"article"_s;
    case domain::NoteSubject::Entity:
        return u"entity"_s;
    case domain::NoteSubject::Event:
        break;
    }
    return u"event"_s;
}

} // namespace linimasa::exports
