#include "app/exports/corrections_json.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

domain::EventDecision decision(const QString& id, qint64 at)
{
    return {.id = id,
            .passages = {{.textKey = u"ab12"_s, .range = {3, 30}, .dateRange = {{4, 8}}, .quote = u"Kamis năm 四日"_s}},
            .fields = {.date = domain::Edtf::parse(u"2023-10-04/2023-10-05"_s), .title = u"Judul "_s + id},
            .readings = {*domain::Edtf::parse(u"2023-10-04"_s)},
            .reason = u"because"_s,
            .decidedAt = at};
}

domain::EntityRule rule(const QString& id, qint64 at)
{
    return {.id = id,
            .kind = domain::EntityRuleKind::Merge,
            .entity = u"x-a"_s,
            .target = {.id = u"Q17"_s, .name = u"日本"_s, .type = domain::EntityType::Country, .of = u"Q17"_s},
            .madeAt = at};
}

} // namespace

TEST_CASE("Decisions and rules written are read back as they were, and the second time nothing is new", "[exports]")
{
    const domain::EventDecisions decisions {decision(u"a"_s, 10), decision(u"b"_s, 20)};
    const domain::EntityRules rules {rule(u"r"_s, 5)};
    const QByteArray json = exports::correctionsJson(decisions, rules);
    CHECK(json == exports::correctionsJson(decisions, rules));
    const auto plan = exports::planCorrections(json, {}, {});
    REQUIRE(plan);
    REQUIRE(plan->change.decisions.size() == 2);
    CHECK(plan->change.decisions[1].after == decisions[1]);
    REQUIRE(plan->change.rules.size() == 1);
    CHECK(plan->change.rules[0].after == rules[0]);
    const auto again = exports::planCorrections(json, decisions, rules);
    REQUIRE(again);
    CHECK(again->change.isEmpty());
    CHECK(again->known == 3);
}

TEST_CASE("Of two forms of one decision the one made last stays", "[exports]")
{
    const QByteArray json = exports::correctionsJson({decision(u"a"_s, 10)}, {});
    const auto older = exports::planCorrections(json, {decision(u"a"_s, 30)}, {});
    REQUIRE(older);
    CHECK(older->change.isEmpty());
    const auto newer = exports::planCorrections(json, {decision(u"a"_s, 3)}, {});
    REQUIRE(newer);
    REQUIRE(newer->change.decisions.size() == 1);
    CHECK(newer->change.decisions[0].before->decidedAt == 3);
}

TEST_CASE("What is not ours, broken or of a later program is told of", "[exports]")
{
    CHECK_FALSE(exports::planCorrections("", {}, {}));
    CHECK_FALSE(exports::planCorrections("[1, 2", {}, {}));
    CHECK_FALSE(exports::planCorrections(R"({"schema": "linimasa.library/1", "notes": []})", {}, {}));
    const auto later = exports::planCorrections(
        R"({"schema": "linimasa.corrections/1", "decisions": [7, {"id": "x", "verdict": "perhaps"}], "entity_rules": "none"})",
        {}, {});
    REQUIRE(later);
    CHECK(later->unclear == 2);
    CHECK(later->change.isEmpty());
}
