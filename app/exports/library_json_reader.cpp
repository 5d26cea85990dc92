#include "app/domain/names.h"
#include "app/exports/notes_reader_parts.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

std::optional<domain::PublishedFrom> publishedFrom(QStringView name)
{
    using enum domain::PublishedFrom;
    for (const auto from : {Meta, JsonLd, TimeElement, Byline, Dateline, FileName, Given, User}) {
        if (domain::nameOf(from) == name) {
            return from;
        }
    }
    return std::nullopt;
}

NotesSource sourceFrom(const QJsonObject& object)
{
    NotesSource source {.textKey = object.value("text_key"_L1).toString(),
                        .text = {},
                        .path = object.value("file"_L1).toString(),
                        .sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1()),
                        .title = object.value("title"_L1).toString(),
                        .outlet = object.value("outlet"_L1).toString(),
                        .authors = {},
                        .language = domain::languageFromCode(object.value("language"_L1).toString()),
                        .published = {}};
    for (const auto& author : object.value("authors"_L1).toArray()) {
        source.authors.append(author.toString());
    }
    const QJsonObject published = object.value("published"_L1).toObject();
    const auto date = domain::Edtf::parse(published.value("edtf"_L1).toString());
    const auto from = publishedFrom(published.value("from"_L1).toString());
    if (date && from) {
        source.published = domain::PublicationDate {.date = *date, .from = *from, .text = {}, .range = {}};
    }
    return source;
}

std::optional<domain::PlacedBy> placedByFrom(QStringView name)
{
    using enum domain::PlacedBy;
    for (const auto placedBy : {Marking, Quote, Similarity, Nothing}) {
        if (nameOf(placedBy) == name) {
            return placedBy;
        }
    }
    return std::nullopt;
}

std::optional<domain::NoteSubject> subjectFrom(QStringView name)
{
    using enum domain::NoteSubject;
    for (const auto subject : {Highlight, Article, Entity, Event}) {
        if (nameOf(subject) == name) {
            return subject;
        }
    }
    return std::nullopt;
}

std::optional<ReadHighlight> highlightFrom(const QJsonObject& object)
{
    ReadHighlight read;
    domain::Highlight& highlight = read.highlight;
    highlight.id = object.value("id"_L1).toString();
    highlight.textKey = object.value("text_key"_L1).toString();
    highlight.anchor.exact = object.value("exact"_L1).toString();
    const auto placedBy = placedByFrom(object.value("placed_by"_L1).toString());
    if (highlight.id.isEmpty() || highlight.textKey.isEmpty() || highlight.anchor.exact.isEmpty() || !placedBy) {
        return std::nullopt;
    }
    highlight.label = domain::labelFromNumber(object.value("label"_L1).toInt());
    highlight.anchor.prefix = object.value("prefix"_L1).toString();
    highlight.anchor.suffix = object.value("suffix"_L1).toString();
    highlight.anchor.paragraph = object.value("paragraph"_L1).toInteger(1) - 1;
    read.hasPosition = object.value("start"_L1).isDouble() && object.value("end"_L1).isDouble();
    highlight.anchor.range = {object.value("start"_L1).toInteger(), object.value("end"_L1).toInteger()};
    highlight.placedBy = *placedBy;
    highlight.score = object.value("score"_L1).toDouble(1);
    highlight.markedQuote = object.value("quote_as_marked"_L1).toString();
    highlight.created = timeFrom(object.value("created"_L1).toString());
    highlight.modified = timeFrom(object.value("modified"_L1).toString());
    return read;
}

std::optional<domain::Note> noteFrom(const QJsonObject& object)
{
    const auto subject = subjectFrom(object.value("subject"_L1).toString());
    domain::Note note {.id = object.value("id"_L1).toString(),
                       .target = {.subject = subject.value_or(domain::NoteSubject::Article),
                                  .id = object.value("target"_L1).toString()},
                       .about = object.value("about"_L1).toString(),
                       .text = object.value("text"_L1).toString(),
                       .language = object.value("language"_L1).toString(),
                       .created = timeFrom(object.value("created"_L1).toString()),
                       .modified = timeFrom(object.value("modified"_L1).toString())};
    if (note.id.isEmpty() || note.target.id.isEmpty() || !subject) {
        return std::nullopt;
    }
    return note;
}

} // namespace

ReadNotes readLibraryNotes(const QJsonObject& root)
{
    ReadNotes read;
    if (const QJsonArray labels = root.value("labels"_L1).toArray(); !labels.isEmpty()) {
        read.labels.emplace();
        for (const auto& entry : labels) {
            const QJsonObject label = entry.toObject();
            read.labels->setName(domain::labelFromNumber(label.value("number"_L1).toInt()),
                                 label.value("name"_L1).toString());
        }
    }
    for (const auto& article : root.value("articles"_L1).toArray()) {
        read.sources.push_back(sourceFrom(article.toObject()));
    }
    qsizetype number = 0;
    for (const auto& entry : root.value("highlights"_L1).toArray()) {
        ++number;
        if (auto highlight = highlightFrom(entry.toObject())) {
            read.highlights.push_back(*std::move(highlight));
        } else {
            read.complaints.append(u"Highlight %1 of the file is incomplete and was left out."_s.arg(number));
        }
    }
    number = 0;
    for (const auto& entry : root.value("notes"_L1).toArray()) {
        ++number;
        if (auto note = noteFrom(entry.toObject())) {
            read.notes.push_back(*std::move(note));
        } else {
            read.complaints.append(u"Note %1 of the file is incomplete and was left out."_s.arg(number));
        }
    }
    return read;
}

} // namespace linimasa::exports
