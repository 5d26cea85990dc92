#include "app/read/json_ld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace linimasa::read {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostObjects = 2000;

bool isArticle(const QJsonValue& type)
{
    for (const QJsonValue& each : type.isArray() ? type.toArray() : QJsonArray {type}) {
        const QString name = each.toString();
        if (name.endsWith("Article"_L1) || name.endsWith("BlogPosting"_L1) || name.endsWith("Report"_L1)) {
            return true;
        }
    }
    return false;
}

QString nameOf(const QJsonValue& value)
{
    if (value.isArray()) {
        return nameOf(value.toArray().first());
    }
    return (value.isObject() ? value.toObject()["name"_L1] : value).toString().simplified();
}

void setMissing(QString& value, const QString& found)
{
    if (value.isEmpty()) {
        value = found;
    }
}

} // namespace

void readJsonLd(JsonLdFacts& facts, const QByteArray& script)
{
    const QJsonDocument document = QJsonDocument::fromJson(script.trimmed());
    std::vector<QJsonValue> waiting;
    waiting.emplace_back(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    for (std::size_t i = 0; i < waiting.size() && i < mostObjects; ++i) {
        const QJsonValue value = waiting[i];
        if (value.isArray()) {
            for (const QJsonValue& each : value.toArray()) {
                waiting.push_back(each);
            }
            continue;
        }
        const QJsonObject object = value.toObject();
        for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1}) {
            if (object[key].isArray() || object[key].isObject()) {
                waiting.push_back(object[key]);
            }
        }
        if (!isArticle(object["@type"_L1])) {
            continue;
        }
        setMissing(facts.headline, object["headline"_L1].toString().simplified());
        setMissing(facts.published, object["datePublished"_L1].toString());
        setMissing(facts.outlet, nameOf(object["publisher"_L1]));
        setMissing(facts.language, nameOf(object["inLanguage"_L1]));
        if (facts.authors.isEmpty()) {
            const QJsonValue author = object["author"_L1];
            for (const QJsonValue& each : author.isArray() ? author.toArray() : QJsonArray {author}) {
                if (const QString name = nameOf(each); !name.isEmpty() && !name.contains(u"://"_s)) {
                    facts.authors.append(name);
                }
            }
        }
    }
}

} // namespace linimasa::read
