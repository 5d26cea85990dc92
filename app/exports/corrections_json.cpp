#include "app/exports/corrections_json.h"

#include "app/domain/correction_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

const auto schema = u"linimasa.corrections/1"_s;

template<typename Thing> QJsonArray arrayOf(const std::vector<Thing>& things)
{
    QJsonArray array;
    for (const Thing& thing : things) {
        array.append(domain::toJson(thing));
    }
    return array;
}

template<typename Thing, typename Read>
void plan(const QJsonArray& array, const std::vector<Thing>& there, qint64 Thing::* when, Read read,
          std::vector<domain::Edit<Thing>>& edits, CorrectionsPlan& plan)
{
    for (const QJsonValue& value : array) {
        std::optional<Thing> thing = read(value.toObject());
        if (!thing) {
            ++plan.unclear;
            continue;
        }
        const auto known = std::ranges::find(there, thing->id, &Thing::id);
        const bool isTwice
            = std::ranges::any_of(edits, [&](const domain::Edit<Thing>& edit) { return edit.after->id == thing->id; });
        if (isTwice || (known != there.end() && (*known).*when >= (*thing).*when)) {
            ++plan.known;
            continue;
        }
        edits.push_back(
            {.before = known == there.end() ? std::nullopt : std::optional(*known), .after = std::move(thing)});
    }
}

} // namespace

QByteArray correctionsJson(const domain::EventDecisions& decisions, const domain::EntityRules& rules)
{
    return QJsonDocument(QJsonObject {{u"schema"_s, schema},
                                      {u"positions"_s, u"utf-16"_s},
                                      {u"decisions"_s, arrayOf(decisions)},
                                      {u"entity_rules"_s, arrayOf(rules)}})
        .toJson(QJsonDocument::Indented);
}

base::Result<CorrectionsPlan> planCorrections(const QByteArray& json, const domain::EventDecisions& decisions,
                                              const domain::EntityRules& rules)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || object[u"schema"_s].toString() != schema) {
        return base::failure(base::ErrorKind::BadUsage,
                             QCoreApplication::translate("linimasa::exports",
                                                         "The file holds no decisions and corrections of Linimasa."),
                             error.error == QJsonParseError::NoError ? object[u"schema"_s].toString()
                                                                     : error.errorString());
    }
    CorrectionsPlan made;
    plan(object[u"decisions"_s].toArray(), decisions, &domain::EventDecision::decidedAt, &domain::eventDecisionFromJson,
         made.change.decisions, made);
    plan(object[u"entity_rules"_s].toArray(), rules, &domain::EntityRule::madeAt, &domain::entityRuleFromJson,
         made.change.rules, made);
    return made;
}

} // namespace linimasa::exports
