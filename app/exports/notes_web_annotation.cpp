#include "app/base/code_points.h"
#include "app/domain/names.h"
#include "app/exports/json_writer.h"
#include "app/exports/notes_formats.h"

#include <QUrl>

#include <optional>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

// The model: W3C Recommendation "Web Annotation Data Model" of 23 February 2017, and its JSON-LD context. What the context
// has no short word for is written with the Dublin Core terms that it declares.

namespace {

void writeText(JsonWriter& json, QLatin1StringView key, QStringView text)
{
    json.key(key);
    json.value(text);
}

void writeKnown(JsonWriter& json, QLatin1StringView key, QStringView text)
{
    if (!text.isEmpty()) {
        writeText(json, key, text);
    }
}

void writeTimes(JsonWriter& json, const QDateTime& created, const QDateTime& modified)
{
    for (const auto& [key, time] : {std::pair("created"_L1, created), std::pair("modified"_L1, modified)}) {
        if (time.isValid()) {
            writeText(json, key, time.toUTC().toString(Qt::ISODateWithMs));
        }
    }
}

class Writer {
public:
    explicit Writer(const NotesView& view)
        : m_view(view)
    {
    }

    void begin(const NotesChapter& chapter)
    {
        m_positions.reset();
        if (chapter.source && !chapter.source->text.isEmpty()) {
            m_positions.emplace(chapter.source->text);
        }
    }

    void highlight(const MarkedPassage& passage, const NotesChapter& chapter)
    {
        const domain::Highlight& highlight = *passage.highlight;
        beginAnnotation(highlight.id, passage.notes.empty() ? u"highlighting" : u"commenting", highlight.created,
                        highlight.modified);
        m_json.key("body"_L1);
        m_json.beginArray();
        m_json.beginObject();
        writeText(m_json, "id"_L1, u"urn:linimasa:label:%1"_s.arg(domain::numberOf(highlight.label)));
        writeText(m_json, "type"_L1, u"TextualBody");
        writeText(m_json, "purpose"_L1, u"tagging");
        writeText(m_json, "value"_L1, m_view.labels.name(highlight.label));
        m_json.endObject();
        for (const domain::Note* note : passage.notes) {
            comment(*note);
        }
        m_json.endArray();
        m_json.key("target"_L1);
        m_json.beginObject();
        m_json.key("source"_L1);
        source(chapter);
        selectors(highlight, chapter);
        m_json.endObject();
        m_json.endObject();
    }

    void note(const domain::Note& note, const NotesChapter* chapter)
    {
        beginAnnotation(note.id, u"commenting", note.created, note.modified);
        m_json.key("body"_L1);
        comment(note);
        m_json.key("target"_L1);
        if (chapter) {
            source(*chapter);
        } else {
            m_json.beginObject();
            writeText(m_json, "id"_L1, addressOf(note.target));
            writeKnown(m_json, "dcterms:title"_L1, note.about);
            m_json.endObject();
        }
        m_json.endObject();
    }

    [[nodiscard]] JsonWriter& json() { return m_json; }

private:
    void beginAnnotation(const QString& id, QStringView motivation, const QDateTime& created, const QDateTime& modified)
    {
        m_json.beginObject();
        writeText(m_json, "id"_L1, u"urn:uuid:"_s + id);
        writeText(m_json, "type"_L1, u"Annotation");
        writeText(m_json, "motivation"_L1, motivation);
        if (!m_view.creator.isEmpty()) {
            m_json.key("creator"_L1);
            m_json.beginObject();
            writeText(m_json, "type"_L1, u"Person");
            writeText(m_json, "name"_L1, m_view.creator);
            m_json.endObject();
        }
        writeTimes(m_json, created, modified);
    }

    void comment(const domain::Note& note)
    {
        m_json.beginObject();
        writeText(m_json, "id"_L1, u"urn:uuid:%1#body"_s.arg(note.id));
        writeText(m_json, "type"_L1, u"TextualBody");
        writeText(m_json, "purpose"_L1, u"commenting");
        writeText(m_json, "format"_L1, u"text/markdown");
        writeKnown(m_json, "language"_L1, note.language);
        writeText(m_json, "value"_L1, note.text);
        writeTimes(m_json, note.created, note.modified);
        m_json.endObject();
    }

    void source(const NotesChapter& chapter)
    {
        m_json.beginObject();
        writeText(m_json, "id"_L1, u"urn:linimasa:text:"_s + chapter.textKey);
        writeText(m_json, "type"_L1, u"Text");
        if (const NotesSource* source = chapter.source) {
            writeText(m_json, "language"_L1, domain::languageCode(source->language));
            writeKnown(m_json, "dcterms:title"_L1, source->title);
            writeKnown(m_json, "dcterms:publisher"_L1, source->outlet);
            if (source->published) {
                writeText(m_json, "dcterms:issued"_L1, source->published->date.toString());
            }
            if (!source->authors.isEmpty()) {
                m_json.key("dcterms:creator"_L1);
                m_json.value(source->authors);
            }
            if (source->path.startsWith(u'/')) {
                writeText(m_json, "dcterms:source"_L1, QUrl::fromLocalFile(source->path).toString(QUrl::FullyEncoded));
            }
        }
        m_json.endObject();
    }

    void selectors(const domain::Highlight& highlight, const NotesChapter& chapter)
    {
        const domain::TextAnchor& anchor = highlight.anchor;
        m_json.key("selector"_L1);
        m_json.beginArray();
        if (m_positions && highlight.isPlaced() && anchor.range.end <= chapter.source->text.size()) {
            m_json.beginObject();
            writeText(m_json, "type"_L1, u"TextPositionSelector");
            m_json.key("start"_L1);
            m_json.value(m_positions->at(anchor.range.begin));
            m_json.key("end"_L1);
            m_json.value(m_positions->at(anchor.range.end));
            m_json.endObject();
        }
        m_json.beginObject();
        writeText(m_json, "type"_L1, u"TextQuoteSelector");
        writeText(m_json, "exact"_L1, anchor.exact);
        writeText(m_json, "prefix"_L1, anchor.prefix);
        writeText(m_json, "suffix"_L1, anchor.suffix);
        m_json.endObject();
        m_json.endArray();
    }

    static QString addressOf(const domain::NoteTarget& target)
    {
        const QString id = QString::fromLatin1(QUrl::toPercentEncoding(target.id));
        const bool isWikidata = target.subject == domain::NoteSubject::Entity && target.id.startsWith(u'Q');
        return isWikidata ? u"http://www.wikidata.org/entity/"_s + id
                          : u"urn:linimasa:%1:%2"_s.arg(nameOf(target.subject), id);
    }

    const NotesView& m_view;
    JsonWriter m_json;
    std::optional<base::CodePoints> m_positions;
};

} // namespace

QByteArray notesWebAnnotation(const NotesView& view)
{
    const NotesBook book = bookOf(view);
    qsizetype total = std::ssize(book.others);
    for (const NotesChapter& chapter : book.chapters) {
        total += std::ssize(chapter.notes) + std::ssize(chapter.passages);
    }
    Writer writer(view);
    JsonWriter& json = writer.json();
    json.beginObject();
    writeText(json, "@context"_L1, u"http://www.w3.org/ns/anno.jsonld");
    writeText(json, "id"_L1, u"urn:linimasa:export:notes");
    writeText(json, "type"_L1, u"AnnotationCollection");
    writeText(json, "label"_L1, u"Highlights and notes: "_s + summaryOf(view));
    json.key("total"_L1);
    json.value(total);
    json.key("first"_L1);
    json.beginObject();
    writeText(json, "id"_L1, u"urn:linimasa:export:notes:page:1");
    writeText(json, "type"_L1, u"AnnotationPage");
    json.key("startIndex"_L1);
    json.value(qsizetype(0));
    json.key("items"_L1);
    json.beginArray();
    for (const NotesChapter& chapter : book.chapters) {
        writer.begin(chapter);
        for (const domain::Note* note : chapter.notes) {
            writer.note(*note, &chapter);
        }
        for (const MarkedPassage& passage : chapter.passages) {
            writer.highlight(passage, chapter);
        }
    }
    for (const domain::Note* note : book.others) {
        writer.note(*note, nullptr);
    }
    json.endArray();
    json.endObject();
    json.endObject();
    return json.bytes().append('\n');
}

} // namespace linimasa::exports
