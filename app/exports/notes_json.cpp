#include "app/base/code_points.h"
#include "app/domain/names.h"
#include "app/exports/json_writer.h"
#include "app/exports/notes_formats.h"

#include <optional>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

void writeText(JsonWriter& json, QLatin1StringView key, QStringView text)
{
    json.key(key);
    json.value(text);
}

void writeNumber(JsonWriter& json, QLatin1StringView key, qsizetype number)
{
    json.key(key);
    json.value(number);
}

QString timeOf(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void writeCounts(JsonWriter& json, const NotesCounts& counts)
{
    json.key("counts"_L1);
    json.beginObject();
    writeNumber(json, "highlights"_L1, counts.highlights);
    writeNumber(json, "highlights_with_notes"_L1, counts.highlightsWithNotes);
    writeNumber(json, "unplaced"_L1, counts.unplaced);
    writeNumber(json, "notes"_L1, counts.notes);
    writeNumber(json, "articles"_L1, counts.articles);
    json.endObject();
}

void writeSource(JsonWriter& json, const NotesChapter& chapter)
{
    json.beginObject();
    writeText(json, "text_key"_L1, chapter.textKey);
    if (const NotesSource* source = chapter.source) {
        writeText(json, "file"_L1, source->path);
        writeText(json, "sha256"_L1, QString::fromLatin1(source->sha256.toHex()));
        writeText(json, "title"_L1, source->title);
        writeText(json, "outlet"_L1, source->outlet);
        json.key("authors"_L1);
        json.value(source->authors);
        writeText(json, "language"_L1, domain::languageCode(source->language));
        json.key("published"_L1);
        if (source->published) {
            json.beginObject();
            writeText(json, "edtf"_L1, source->published->date.toString());
            writeText(json, "from"_L1, domain::nameOf(source->published->from));
            json.endObject();
        } else {
            json.null();
        }
    }
    json.endObject();
}

void writeHighlight(JsonWriter& json, const domain::Highlight& highlight, const NotesChapter& chapter,
                    const std::optional<base::CodePoints>& positions)
{
    const domain::TextAnchor& anchor = highlight.anchor;
    const bool hasPosition = positions && anchor.range.end <= chapter.source->text.size();
    json.beginObject();
    writeText(json, "id"_L1, highlight.id);
    writeText(json, "text_key"_L1, highlight.textKey);
    writeNumber(json, "label"_L1, domain::numberOf(highlight.label));
    for (const auto& [key, place] :
         {std::pair("start"_L1, anchor.range.begin), std::pair("end"_L1, anchor.range.end)}) {
        json.key(key);
        if (hasPosition) {
            json.value(positions->at(place));
        } else {
            json.null();
        }
    }
    writeNumber(json, "paragraph"_L1, anchor.paragraph + 1);
    writeText(json, "exact"_L1, anchor.exact);
    writeText(json, "prefix"_L1, anchor.prefix);
    writeText(json, "suffix"_L1, anchor.suffix);
    writeText(json, "placed_by"_L1, nameOf(highlight.placedBy));
    json.key("score"_L1);
    json.exactValue(highlight.score);
    writeText(json, "quote_as_marked"_L1, highlight.markedQuote);
    writeText(json, "created"_L1, timeOf(highlight.created));
    writeText(json, "modified"_L1, timeOf(highlight.modified));
    json.endObject();
}

void writeNote(JsonWriter& json, const domain::Note& note)
{
    json.beginObject();
    writeText(json, "id"_L1, note.id);
    writeText(json, "subject"_L1, nameOf(note.target.subject));
    writeText(json, "target"_L1, note.target.id);
    writeText(json, "about"_L1, note.about);
    writeText(json, "text"_L1, note.text);
    writeText(json, "language"_L1, note.language);
    writeText(json, "created"_L1, timeOf(note.created));
    writeText(json, "modified"_L1, timeOf(note.modified));
    json.endObject();
}

} // namespace

QByteArray notesJson(const NotesView& view)
{
    const NotesBook book = bookOf(view);
    JsonWriter json;
    json.beginObject();
    writeText(json, "schema"_L1, u"linimasa.library/1");
    writeText(json, "scope"_L1, view.scope);
    writeText(json, "filter"_L1, view.filter);
    writeText(json, "made"_L1, dayOf(view.made));
    writeCounts(json, countsOf(view));
    json.key("labels"_L1);
    json.beginArray();
    for (const domain::LabelId label : domain::allLabels) {
        json.beginObject();
        writeNumber(json, "number"_L1, domain::numberOf(label));
        writeText(json, "name"_L1, view.labels.name(label));
        json.endObject();
    }
    json.endArray();
    json.key("articles"_L1);
    json.beginArray();
    for (const NotesChapter& chapter : book.chapters) {
        writeSource(json, chapter);
    }
    json.endArray();
    json.key("highlights"_L1);
    json.beginArray();
    for (const NotesChapter& chapter : book.chapters) {
        std::optional<base::CodePoints> positions;
        if (chapter.source && !chapter.source->text.isEmpty()) {
            positions.emplace(chapter.source->text);
        }
        for (const MarkedPassage& passage : chapter.passages) {
            writeHighlight(json, *passage.highlight, chapter, positions);
        }
    }
    json.endArray();
    json.key("notes"_L1);
    json.beginArray();
    for (const NotesChapter& chapter : book.chapters) {
        for (const domain::Note* note : chapter.notes) {
            writeNote(json, *note);
        }
        for (const MarkedPassage& passage : chapter.passages) {
            for (const domain::Note* note : passage.notes) {
                writeNote(json, *note);
            }
        }
    }
    for (const domain::Note* note : book.others) {
        writeNote(json, *note);
    }
    json.endArray();
    json.endObject();
    return json.bytes().append('\n');
}

} // namespace linimasa::exports
