#include "app/exports/notes_reader.h"

#include "app/exports/notes_reader_parts.h"

#include <QJsonDocument>
#include <QUuid>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

bool isType(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue type = object.value("type"_L1).isUndefined() ? object.value("@type"_L1) : object.value("type"_L1);
    return type.isArray() ? type.toArray().contains(QString(name)) : type.toString() == name;
}

/// The annotations in whatever holds them; none when it holds none.
std::optional<QJsonArray> annotationsIn(const QJsonDocument& document)
{
    if (document.isArray()) {
        return document.array();
    }
    const QJsonObject root = document.object();
    if (isType(root, "Annotation"_L1)) {
        return QJsonArray {root};
    }
    if (isType(root, "AnnotationPage"_L1)) {
        return root.value("items"_L1).toArray();
    }
    if (isType(root, "AnnotationCollection"_L1) && root.value("first"_L1).isObject()) {
        return root.value("first"_L1).toObject().value("items"_L1).toArray();
    }
    return std::nullopt;
}

} // namespace

QDateTime timeFrom(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString uuidFrom(const QString& text)
{
    const QString bare = text.startsWith("urn:uuid:"_L1) ? text.sliced(9) : text;
    const QUuid known = QUuid::fromString(bare);
    const QUuid uuid = known.isNull() ? QUuid::createUuidV5(QUuid(), text.toUtf8()) : known;
    return uuid.toString(QUuid::WithoutBraces);
}

base::Result<ReadNotes> readNotes(const QByteArray& file)
{
    QJsonParseError error;
    const QJsonDocument document
        = QJsonDocument::fromJson(file.startsWith("\xef\xbb\xbf") ? file.sliced(3) : file, &error);
    if (error.error != QJsonParseError::NoError) {
        return base::failure(
            base::ErrorKind::Damaged,
            u"The file is not JSON: it goes wrong at byte %1. Nothing was imported."_s.arg(error.offset),
            error.errorString());
    }
    const QString schema = document.object().value("schema"_L1).toString();
    if (schema == "linimasa.library/1"_L1) {
        return readLibraryNotes(document.object());
    }
    if (schema.startsWith("linimasa.library/"_L1)) {
        return base::failure(
            base::ErrorKind::Unsupported,
            u"The file was written by a newer Linimasa (%1). Update Linimasa to import it."_s.arg(schema));
    }
    if (!schema.isEmpty()) {
        return base::failure(base::ErrorKind::Unsupported,
                             u"The file holds “%1”, not highlights and notes. Nothing was imported."_s.arg(schema));
    }
    const auto annotations = annotationsIn(document);
    if (!annotations) {
        return base::failure(
            base::ErrorKind::Unsupported,
            u"The file holds neither Linimasa's highlights and notes nor W3C Web Annotations. Nothing was "
            u"imported."_s);
    }
    return readWebAnnotations(*annotations);
}

} // namespace linimasa::exports
