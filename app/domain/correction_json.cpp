#include "app/domain/correction_json.h"

#include "app/domain/names.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::domain {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum, std::size_t Size> using Words = std::array<std::pair<Enum, QLatin1StringView>, Size>;

constexpr Words<EventVerdict, 2> verdicts {
    {{EventVerdict::Confirmed, "confirmed"_L1}, {EventVerdict::Rejected, "rejected"_L1}}};
constexpr Words<DateSettlement, 5> settlements {{{DateSettlement::None, "none"_L1},
                                                 {DateSettlement::Preferred, "preferred"_L1},
                                                 {DateSettlement::Range, "range"_L1},
                                                 {DateSettlement::KeptOpen, "kept-open"_L1},
                                                 {DateSettlement::Typed, "typed"_L1}}};
constexpr Words<EventStatus, 4> statuses {{{EventStatus::Happened, "happened"_L1},
                                           {EventStatus::Planned, "planned"_L1},
                                           {EventStatus::Postponed, "postponed"_L1},
                                           {EventStatus::Denied, "denied"_L1}}};
constexpr Words<EventTheme, 2> themes {{{EventTheme::Cyber, "cyber"_L1}, {EventTheme::Context, "context"_L1}}};
constexpr Words<EntityRuleKind, 6> ruleKinds {{{EntityRuleKind::Rename, "rename"_L1},
                                               {EntityRuleKind::Merge, "merge"_L1},
                                               {EntityRuleKind::Split, "split"_L1},
                                               {EntityRuleKind::ChangeType, "change-type"_L1},
                                               {EntityRuleKind::NotAnEntity, "not-an-entity"_L1},
                                               {EntityRuleKind::Add, "add"_L1}}};
constexpr Words<RuleReach, 3> reaches {
    {{RuleReach::Mention, "mention"_L1}, {RuleReach::Article, "article"_L1}, {RuleReach::Everywhere, "everywhere"_L1}}};

template<typename Enum, std::size_t Size> QString wordFor(const Words<Enum, Size>& words, Enum value)
{
    return std::ranges::find(words, value, &std::pair<Enum, QLatin1StringView>::first)->second;
}

template<typename Enum, std::size_t Size>
std::optional<Enum> valueOf(const Words<Enum, Size>& words, const QJsonValue& word)
{
    const auto found = std::ranges::find_if(words, [&](const auto& pair) { return pair.second == word.toString(); });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

QJsonArray rangeJson(base::TextRange range)
{
    return {range.begin, range.end};
}

std::optional<base::TextRange> rangeFrom(const QJsonValue& json)
{
    const QJsonArray ends = json.toArray();
    const base::TextRange range {ends.at(0).toInteger(-1), ends.at(1).toInteger(-1)};
    return ends.size() == 2 && range.begin >= 0 && range.end >= range.begin ? std::optional(range) : std::nullopt;
}

QJsonValue edtfJson(const std::optional<Edtf>& date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue();
}

QJsonObject passageJson(const Passage& passage)
{
    QJsonObject json {
        {u"text"_s, passage.textKey}, {u"range"_s, rangeJson(passage.range)}, {u"quote"_s, passage.quote}};
    if (passage.dateRange) {
        json[u"dateRange"_s] = rangeJson(*passage.dateRange);
    }
    return json;
}

std::optional<Passage> passageFrom(const QJsonObject& json)
{
    const auto range = rangeFrom(json[u"range"_s]);
    if (!range || json[u"text"_s].toString().isEmpty()) {
        return std::nullopt;
    }
    return Passage {.textKey = json[u"text"_s].toString(),
                    .range = *range,
                    .dateRange = rangeFrom(json[u"dateRange"_s]),
                    .quote = json[u"quote"_s].toString()};
}

QJsonObject fieldsJson(const EventFields& fields)
{
    return {{u"date"_s, edtfJson(fields.date)}, {u"dateWritten"_s, fields.dateWritten},
            {u"kind"_s, nameOf(fields.kind)},   {u"status"_s, nameOf(fields.status)},
            {u"theme"_s, nameOf(fields.theme)}, {u"track"_s, fields.track},
            {u"title"_s, fields.title},         {u"parties"_s, QJsonArray::fromStringList(fields.parties)},
            {u"place"_s, fields.place}};
}

EventFields fieldsFrom(const QJsonObject& json)
{
    EventFields fields {.date = Edtf::parse(json[u"date"_s].toString()),
                        .dateWritten = json[u"dateWritten"_s].toString(),
                        .kind = eventKindFromName(json[u"kind"_s].toString()).value_or(EventKind::Other),
                        .status = valueOf(statuses, json[u"status"_s]).value_or(EventStatus::Happened),
                        .theme = valueOf(themes, json[u"theme"_s]).value_or(EventTheme::Cyber),
                        .track = json[u"track"_s].toString(),
                        .title = json[u"title"_s].toString(),
                        .place = json[u"place"_s].toString()};
    for (const QJsonValue& party : json[u"parties"_s].toArray()) {
        fields.parties << party.toString();
    }
    return fields;
}

} // namespace

QJsonObject toJson(const EventDecision& decision)
{
    QJsonArray passages;
    for (const Passage& passage : decision.passages) {
        passages.append(passageJson(passage));
    }
    QJsonArray readings;
    for (const Edtf& reading : decision.readings) {
        readings.append(reading.toString());
    }
    return {{u"id"_s, decision.id},
            {u"verdict"_s, wordFor(verdicts, decision.verdict)},
            {u"passages"_s, passages},
            {u"event"_s, fieldsJson(decision.fields)},
            {u"settlement"_s, wordFor(settlements, decision.settlement)},
            {u"readings"_s, readings},
            {u"reason"_s, decision.reason},
            {u"note"_s, decision.note},
            {u"replaces"_s, decision.replaces},
            {u"by"_s, decision.decidedBy},
            {u"at"_s, decision.decidedAt}};
}

std::optional<EventDecision> eventDecisionFromJson(const QJsonObject& json)
{
    const auto verdict = valueOf(verdicts, json[u"verdict"_s]);
    EventDecision decision {.id = json[u"id"_s].toString(),
                            .verdict = verdict.value_or(EventVerdict::Confirmed),
                            .fields = fieldsFrom(json[u"event"_s].toObject()),
                            .settlement = valueOf(settlements, json[u"settlement"_s]).value_or(DateSettlement::None),
                            .reason = json[u"reason"_s].toString(),
                            .note = json[u"note"_s].toString(),
                            .replaces = json[u"replaces"_s].toString(),
                            .decidedBy = json[u"by"_s].toString(),
                            .decidedAt = json[u"at"_s].toInteger()};
    for (const QJsonValue& value : json[u"passages"_s].toArray()) {
        if (auto passage = passageFrom(value.toObject())) {
            decision.passages.push_back(*std::move(passage));
        }
    }
    for (const QJsonValue& value : json[u"readings"_s].toArray()) {
        if (const auto reading = Edtf::parse(value.toString())) {
            decision.readings.push_back(*reading);
        }
    }
    if (!verdict || decision.id.isEmpty() || decision.passages.empty()) {
        return std::nullopt;
    }
    return decision;
}

QJsonObject toJson(const EntityRule& rule)
{
    return {{u"id"_s, rule.id},
            {u"kind"_s, wordFor(ruleKinds, rule.kind)},
            {u"reach"_s, wordFor(reaches, rule.reach)},
            {u"text"_s, rule.textKey},
            {u"range"_s, rangeJson(rule.range)},
            {u"entity"_s, rule.entity},
            {u"words"_s, rule.words},
            {u"target"_s,
             QJsonObject {{u"id"_s, rule.target.id},
                          {u"name"_s, rule.target.name},
                          {u"type"_s, nameOf(rule.target.type)},
                          {u"of"_s, rule.target.of}}},
            {u"at"_s, rule.madeAt}};
}

std::optional<EntityRule> entityRuleFromJson(const QJsonObject& json)
{
    const auto kind = valueOf(ruleKinds, json[u"kind"_s]);
    const auto reach = valueOf(reaches, json[u"reach"_s]);
    const QJsonObject target = json[u"target"_s].toObject();
    if (!kind || !reach || json[u"id"_s].toString().isEmpty()) {
        return std::nullopt;
    }
    return EntityRule {.id = json[u"id"_s].toString(),
                       .kind = *kind,
                       .reach = *reach,
                       .textKey = json[u"text"_s].toString(),
                       .range = rangeFrom(json[u"range"_s]).value_or(base::TextRange {}),
                       .entity = json[u"entity"_s].toString(),
                       .words = json[u"words"_s].toString(),
                       .target = {.id = target[u"id"_s].toString(),
                                  .name = target[u"name"_s].toString(),
                                  .type = entityTypeFromName(target[u"type"_s].toString()).value_or(EntityType::Org),
                                  .of = target[u"of"_s].toString()},
                       .madeAt = json[u"at"_s].toInteger()};
}

} // namespace linimasa::domain
