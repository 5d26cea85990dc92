#include "app/exports/notes_reader_parts.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView textPrefix = "urn:linimasa:text:"_L1;
constexpr QLatin1StringView entityPrefix = "urn:linimasa:entity:"_L1;
constexpr QLatin1StringView eventPrefix = "urn:linimasa:event:"_L1;
constexpr QLatin1StringView highlightPrefix = "urn:linimasa:highlight:"_L1;
constexpr QLatin1StringView wikidataPrefix = "http://www.wikidata.org/entity/"_L1;
constexpr QLatin1StringView labelPrefix = "urn:linimasa:label:"_L1;

/// JSON-LD lets one thing stand for a list of one.
QJsonArray listOf(const QJsonValue& value)
{
    return value.isArray()                      ? value.toArray()
        : value.isUndefined() || value.isNull() ? QJsonArray()
                                                : QJsonArray {value};
}

QString idOf(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString();
    }
    const QJsonObject object = value.toObject();
    const QString id = object.value("id"_L1).toString();
    return id.isEmpty() ? object.value("@id"_L1).toString() : id;
}

/// The text that an address stands for; for another program's address a name made of it.
QString textKeyOf(const QString& address)
{
    return address.startsWith(textPrefix)
        ? address.sliced(textPrefix.size())
        : QString::fromLatin1(QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// A name for an annotation that has none: the same for the same words.
QString nameFor(const QJsonObject& annotation)
{
    const QByteArray bytes = QJsonDocument(annotation).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

class Reader {
public:
    void annotation(const QJsonObject& annotation)
    {
        const QString id = idOf(annotation);
        const QJsonArray targets = listOf(annotation.value("target"_L1));
        if (targets.isEmpty()) {
            m_read.complaints.append(u"The annotation “%1” has no target and was left out."_s.arg(id));
            return;
        }
        for (qsizetype i = 0; i < targets.size(); ++i) {
            // An annotation of several passages becomes as many highlights.
            const QString name = id.isEmpty() ? nameFor(annotation) : id;
            target(annotation, targets.at(i), i == 0 ? name : u"%1#%2"_s.arg(name).arg(i));
        }
    }

    [[nodiscard]] ReadNotes take() { return std::move(m_read); }

private:
    void target(const QJsonObject& annotation, const QJsonValue& value, const QString& name)
    {
        const QJsonObject object = value.toObject();
        const bool isSpecific = object.contains("source"_L1);
        const QJsonValue source = isSpecific ? object.value("source"_L1) : value;
        const QJsonArray selectors = listOf(object.value("selector"_L1));
        const QString address = idOf(source);
        if (address.isEmpty()) {
            m_read.complaints.append(u"The annotation “%1” does not say what it is on and was left out."_s.arg(name));
            return;
        }
        const QDateTime created = timeFrom(annotation.value("created"_L1).toString());
        const QDateTime modified = timeFrom(annotation.value("modified"_L1).toString());
        std::vector<domain::Note> notes = notesOf(annotation, name, created, modified);
        domain::NoteTarget on = targetOf(address);
        if (on.subject == domain::NoteSubject::Article) {
            addSource(source, address);
            if (auto read = highlightOf(selectors)) {
                read->highlight.id = uuidFrom(name);
                read->highlight.textKey = on.id;
                read->highlight.label = m_label.value_or(domain::LabelId::First);
                read->highlight.created = created;
                read->highlight.modified = modified.isValid() ? modified : created;
                on = {.subject = domain::NoteSubject::Highlight, .id = read->highlight.id};
                m_read.highlights.push_back(*std::move(read));
            } else if (!selectors.isEmpty()) {
                m_read.complaints.append(
                    u"The annotation “%1” has no quote to find its place by; its note was put to the article."_s.arg(
                        name));
            }
        }
        for (domain::Note& note : notes) {
            note.target = on;
            if (on.subject != domain::NoteSubject::Highlight) {
                note.about = source.toObject().value("dcterms:title"_L1).toString();
            }
            m_read.notes.push_back(std::move(note));
        }
    }

    static domain::NoteTarget targetOf(const QString& address)
    {
        const auto id = [&address](QLatin1StringView prefix) {
            return QUrl::fromPercentEncoding(address.sliced(prefix.size()).toLatin1());
        };
        if (address.startsWith(entityPrefix)) {
            return {.subject = domain::NoteSubject::Entity, .id = id(entityPrefix)};
        }
        if (address.startsWith(wikidataPrefix)) {
            return {.subject = domain::NoteSubject::Entity, .id = id(wikidataPrefix)};
        }
        if (address.startsWith(eventPrefix)) {
            return {.subject = domain::NoteSubject::Event, .id = id(eventPrefix)};
        }
        if (address.startsWith(highlightPrefix)) {
            return {.subject = domain::NoteSubject::Highlight, .id = id(highlightPrefix)};
        }
        return {.subject = domain::NoteSubject::Article, .id = textKeyOf(address)};
    }

    void addSource(const QJsonValue& value, const QString& address)
    {
        const QString key = textKeyOf(address);
        if (std::ranges::contains(m_read.sources, key, &NotesSource::textKey)) {
            return;
        }
        const QJsonObject object = value.toObject();
        const QString file = object.value("dcterms:source"_L1).toString();
        const QUrl url(file.isEmpty() && !address.startsWith(textPrefix) ? address : file);
        NotesSource source;
        source.textKey = key;
        source.path = url.isLocalFile() ? url.toLocalFile() : url.path();
        source.title = object.value("dcterms:title"_L1).toString();
        source.outlet = object.value("dcterms:publisher"_L1).toString();
        source.language = domain::languageFromCode(object.value("language"_L1).toString());
        m_read.sources.push_back(std::move(source));
    }

    /// What the bodies say. The label they name is kept in m_label.
    std::vector<domain::Note> notesOf(const QJsonObject& annotation, const QString& name, const QDateTime& created,
                                      const QDateTime& modified)
    {
        m_label.reset();
        QJsonArray bodies = listOf(annotation.value("body"_L1));
        if (const QString value = annotation.value("bodyValue"_L1).toString(); !value.isEmpty()) {
            bodies.append(QJsonObject {{u"value"_s, value}});
        }
        std::vector<domain::Note> notes;
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            const QJsonObject body = bodies.at(i).toObject();
            const QString value = body.value("value"_L1).toString();
            if (listOf(body.value("purpose"_L1)).contains(u"tagging"_s)) {
                tag(idOf(body), value);
            } else if (!value.isEmpty()) {
                const QString id = idOf(body);
                const QString bare = id.endsWith("#body"_L1) ? id.chopped(5) : id;
                const QDateTime begun = timeFrom(body.value("created"_L1).toString());
                const QDateTime changed = timeFrom(body.value("modified"_L1).toString());
                domain::Note note;
                note.id = uuidFrom(bare.isEmpty() ? u"%1#note%2"_s.arg(name).arg(i) : bare);
                note.text = value;
                note.language = listOf(body.value("language"_L1)).at(0).toString();
                note.created = begun.isValid() ? begun : created;
                note.modified = changed.isValid() ? changed : modified.isValid() ? modified : note.created;
                notes.push_back(std::move(note));
            }
        }
        return notes;
    }

    void tag(const QString& id, const QString& name)
    {
        if (id.startsWith(labelPrefix)) {
            m_label = domain::labelFromNumber(id.sliced(labelPrefix.size()).toInt());
            if (!m_read.labels) {
                m_read.labels.emplace();
            }
            m_read.labels->setName(*m_label, name);
            return;
        }
        const domain::Labels usual;
        for (const domain::LabelId label : domain::allLabels) {
            if (usual.name(label).compare(name, Qt::CaseInsensitive) == 0) {
                m_label = label;
            }
        }
    }

    static std::optional<ReadHighlight> highlightOf(const QJsonArray& selectors)
    {
        ReadHighlight read;
        read.highlight.anchor.paragraph = -1; // the model has no paragraphs; the text tells
        for (const auto& entry : selectors) {
            const QJsonObject selector = entry.toObject();
            const QString type = selector.value("type"_L1).toString();
            if (type == "TextQuoteSelector"_L1) {
                read.highlight.anchor.exact = selector.value("exact"_L1).toString();
                read.highlight.anchor.prefix = selector.value("prefix"_L1).toString();
                read.highlight.anchor.suffix = selector.value("suffix"_L1).toString();
            } else if (type == "TextPositionSelector"_L1) {
                read.highlight.anchor.range
                    = {selector.value("start"_L1).toInteger(), selector.value("end"_L1).toInteger()};
                read.hasPosition = true;
            }
        }
        if (read.highlight.anchor.exact.isEmpty()) {
            return std::nullopt;
        }
        return read;
    }

    ReadNotes m_read;
    std::optional<domain::LabelId> m_label;
};

} // namespace

ReadNotes readWebAnnotations(const QJsonArray& annotations)
{
    Reader reader;
    for (const auto& annotation : annotations) {
        reader.annotation(annotation.toObject());
    }
    return reader.take();
}

} // namespace linimasa::exports
