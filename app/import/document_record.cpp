#include "app/import/document_record.h"

#include "app/domain/names.h"
#include "app/import/clean_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr auto schema = "linimasa.document/1"_L1;
constexpr qsizetype longestName = 2000; // UTF-16 units of a title's, outlet's or author's name
constexpr qsizetype mostNames = 100;

constexpr std::array reportedKinds {ErrorKind::Empty,       ErrorKind::NotText, ErrorKind::TooLarge,
                                    ErrorKind::Unsupported, ErrorKind::Damaged, ErrorKind::ReadFailed};
constexpr std::array statedSources {domain::PublishedFrom::Meta, domain::PublishedFrom::JsonLd,
                                    domain::PublishedFrom::TimeElement};

QJsonArray rangeToJson(base::TextRange range)
{
    return {static_cast<qint64>(range.begin), static_cast<qint64>(range.end)};
}

std::optional<base::TextRange> rangeFromJson(const QJsonValue& value, qsizetype length)
{
    const QJsonArray ends = value.toArray();
    if (ends.size() < 2) {
        return std::nullopt;
    }
    const base::TextRange range {ends[0].toInteger(-1), ends[1].toInteger(-1)};
    const bool fits = range.begin >= 0 && !range.isEmpty() && range.end <= length;
    return fits ? std::optional(range) : std::nullopt;
}

QString nameFromJson(const QJsonValue& value)
{
    return cleanText(value.toString().first(std::min(value.toString().size(), longestName))).simplified();
}

void readText(Document& document, const QJsonObject& object)
{
    const QString written = object["text"_L1].toString();
    document.text = cleanText(written);
    document.leftOut = cleanText(object["leftOut"_L1].toString());
    if (document.text.size() != written.size()) {
        return; // it was not clean, so no range can be relied on
    }
    document.title = rangeFromJson(object["title"_L1], document.text.size());
    qsizetype before = 0;
    for (const QJsonValue& value : object["lines"_L1].toArray()) {
        const auto range = rangeFromJson(value, document.text.size());
        if (!range || range->begin < before) {
            continue;
        }
        before = range->end;
        const int kind = value.toArray().at(2).toInt(-1);
        const bool isKind = kind >= 0 && kind <= static_cast<int>(domain::BoilerplateKind::Copyright);
        document.lines.push_back(
            {*range, isKind ? std::optional(static_cast<domain::BoilerplateKind>(kind)) : std::nullopt});
    }
}

} // namespace

QByteArray toRecord(const base::Result<Document>& document)
{
    QJsonObject object {{"schema"_L1, schema}};
    if (!document) {
        object["error"_L1] = QJsonObject {{"kind"_L1, domain::nameOf(document.error().kind)},
                                          {"sentence"_L1, document.error().sentence},
                                          {"detail"_L1, document.error().detail}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    object["format"_L1] = document->format;
    object["encoding"_L1] = document->encoding;
    object["encodingConfidence"_L1] = document->encodingConfidence;
    object["text"_L1] = document->text;
    if (document->title) {
        object["title"_L1] = rangeToJson(*document->title);
    }
    QJsonArray lines;
    for (const KnownLine& line : document->lines) {
        QJsonArray value = rangeToJson(line.range);
        value.append(line.kind ? static_cast<int>(*line.kind) : -1);
        lines.append(value);
    }
    object["lines"_L1] = lines;
    object["leftOut"_L1] = document->leftOut;
    object["outlet"_L1] = document->outlet;
    object["site"_L1] = document->site;
    object["authors"_L1] = QJsonArray::fromStringList(document->authors);
    object["language"_L1] = document->language;
    QJsonArray published;
    for (const domain::PublicationDate& candidate : document->published) {
        published.append(QJsonObject {{"edtf"_L1, candidate.date.toString()},
                                      {"from"_L1, domain::nameOf(candidate.from)},
                                      {"text"_L1, candidate.text}});
    }
    object["published"_L1] = published;
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

base::Result<Document> fromRecord(const QByteArray& record)
{
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    if (object["schema"_L1].toString() != schema) {
        return base::failure(ErrorKind::Damaged, u"The file could not be read: its reader gave no answer."_s);
    }
    if (const QJsonValue error = object["error"_L1]; error.isObject()) {
        const QString name = error["kind"_L1].toString();
        const auto kind = std::ranges::find(reportedKinds, name, [](ErrorKind each) { return domain::nameOf(each); });
        return base::failure(kind == reportedKinds.end() ? ErrorKind::Damaged : *kind,
                             nameFromJson(error["sentence"_L1]), nameFromJson(error["detail"_L1]));
    }
    Document document;
    document.format = nameFromJson(object["format"_L1]);
    document.encoding = nameFromJson(object["encoding"_L1]);
    document.encodingConfidence = std::clamp(object["encodingConfidence"_L1].toDouble(1), 0.0, 1.0);
    readText(document, object);
    document.outlet = nameFromJson(object["outlet"_L1]);
    document.site = nameFromJson(object["site"_L1]);
    document.language = nameFromJson(object["language"_L1]);
    for (const QJsonValue& author : object["authors"_L1].toArray()) {
        if (document.authors.size() < mostNames && !nameFromJson(author).isEmpty()) {
            document.authors.append(nameFromJson(author));
        }
    }
    for (const QJsonValue& value : object["published"_L1].toArray()) {
        const auto date = domain::Edtf::parse(value["edtf"_L1].toString());
        const QString name = value["from"_L1].toString();
        const auto from
            = std::ranges::find(statedSources, name, [](domain::PublishedFrom each) { return domain::nameOf(each); });
        if (date && from != statedSources.end() && std::ssize(document.published) < mostNames) {
            document.published.push_back(
                {.date = *date, .from = *from, .text = nameFromJson(value["text"_L1]), .range = {}});
        }
    }
    return document;
}

} // namespace linimasa::import
