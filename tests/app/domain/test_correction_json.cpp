#include "app/domain/correction_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa::domain;

namespace {

EventDecision decision()
{
    return {.id = u"d-1"_s,
            .verdict = EventVerdict::Rejected,
            .passages
            = {{.textKey = u"ab"_s, .range = {3, 40}, .dateRange = {{5, 9}}, .quote = u"Kamis (4/10) 🗾 “năm”"_s},
               {.textKey = u"cd"_s, .range = {0, 7}, .quote = u"四日"_s}},
            .fields = {.date = Edtf::parse(u"2023-10-04/2023-10-05"_s),
                       .dateWritten = u"Kamis (4/10)"_s,
                       .kind = EventKind::Agreement,
                       .status = EventStatus::Postponed,
                       .theme = EventTheme::Context,
                       .track = u"japan-asean"_s,
                       .title = u"Judul"_s,
                       .parties = {u"Q17"_s, u"Q7768"_s},
                       .place = u"Q1490"_s},
            .settlement = DateSettlement::KeptOpen,
            .readings = {*Edtf::parse(u"2023-10-04"_s), *Edtf::parse(u"2023-10-05"_s)},
            .reason = u"ask the embassy"_s,
            .note = u"*note*"_s,
            .replaces = u"d-0"_s,
            .decidedBy = u"Ani"_s,
            .decidedAt = 1732406400123};
}

EntityRule rule()
{
    return {.id = u"r-1"_s,
            .kind = EntityRuleKind::Split,
            .reach = RuleReach::Mention,
            .textKey = u"ab"_s,
            .range = {3, 8},
            .entity = u"Q5"_s,
            .words = u"Kishi"_s,
            .target = {.id = u"u-1"_s, .name = u"Kishi Nobuo"_s, .type = EntityType::Person, .of = u"Q17"_s},
            .madeAt = 17};
}

/// Through bytes, as on the disk.
QJsonObject written(const QJsonObject& json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

} // namespace

TEST_CASE("Decisions and rules come back from JSON as they were")
{
    CHECK(eventDecisionFromJson(written(toJson(decision()))) == decision());
    CHECK(entityRuleFromJson(written(toJson(rule()))) == rule());
    EventDecision undated = decision();
    undated.fields.date.reset();
    CHECK(eventDecisionFromJson(written(toJson(undated))) == undated);
}

TEST_CASE("Every word of the schema is read again")
{
    for (const auto status :
         {EventStatus::Happened, EventStatus::Planned, EventStatus::Postponed, EventStatus::Denied}) {
        EventDecision made = decision();
        made.fields.status = status;
        CHECK(eventDecisionFromJson(toJson(made)) == made);
    }
    for (const auto kind : {EntityRuleKind::Rename, EntityRuleKind::Merge, EntityRuleKind::Split,
                            EntityRuleKind::ChangeType, EntityRuleKind::NotAnEntity, EntityRuleKind::Add}) {
        EntityRule made = rule();
        made.kind = kind;
        CHECK(entityRuleFromJson(toJson(made)) == made);
    }
}

TEST_CASE("What lacks its essentials is refused, what is unknown is left aside")
{
    for (const QString& key : {u"id"_s, u"verdict"_s, u"passages"_s}) {
        QJsonObject json = toJson(decision());
        json.remove(key);
        INFO(key.toStdString());
        CHECK_FALSE(eventDecisionFromJson(json));
    }
    for (const QString& key : {u"id"_s, u"kind"_s, u"reach"_s}) {
        QJsonObject json = toJson(rule());
        json[key] = 5;
        INFO(key.toStdString());
        CHECK_FALSE(entityRuleFromJson(json));
    }
    QJsonObject newer = toJson(decision());
    newer[u"colour"_s] = u"red"_s;
    CHECK(eventDecisionFromJson(newer) == decision());
    QJsonObject wrongWay = toJson(decision());
    wrongWay[u"passages"_s] = QJsonArray {QJsonObject {{u"text"_s, u"ab"_s}, {u"range"_s, QJsonArray {9, 3}}}};
    CHECK_FALSE(eventDecisionFromJson(wrongWay));
}
