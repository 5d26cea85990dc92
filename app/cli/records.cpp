#include "app/cli/records.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace linimasa::cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;

ParsedRecord parseRecord(const QByteArray& line)
{
    ParsedRecord parsed;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (!document.isObject()) {
        parsed.error = base::Error {ErrorKind::Damaged, u"The line is not a JSON object."_s, problem.errorString()};
        return parsed;
    }
    const QJsonObject object = document.object();
    const QJsonValue id = object.value("id"_L1);
    parsed.record.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    if (!object.value("text"_L1).isString()) {
        parsed.error = base::Error {ErrorKind::Damaged, u"The record has no “text”."_s, {}};
        return parsed;
    }
    parsed.record.text = object.value("text"_L1).toString();
    parsed.record.title = object.value("title"_L1).toString();
    parsed.record.published = object.value("published"_L1).toString();
    parsed.record.language = object.value("language"_L1).toString();
    return parsed;
}

} // namespace linimasa::cli
