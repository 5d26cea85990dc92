#include "app/corrections/entity_merges.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using domain::EntityRule;
using domain::EntityRuleKind;
using domain::RuleReach;

namespace {

EntityRule merge(const QString& entity, const QString& target, RuleReach reach = RuleReach::Everywhere)
{
    return {.id = entity + target,
            .kind = EntityRuleKind::Merge,
            .reach = reach,
            .entity = entity,
            .target = {.id = target}};
}

domain::Chronology event(const QStringList& parties, const QString& place = {})
{
    domain::ChronologyEvent made;
    made.parties = parties;
    made.place = place;
    return {made};
}

} // namespace

TEST_CASE("Events follow merges that reach everywhere, one after another, and name each party once")
{
    auto events = event({u"a"_s, u"b"_s, u"q"_s}, u"a"_s);
    corrections::mergeEntities(events, std::vector {merge(u"a"_s, u"b"_s), merge(u"b"_s, u"c"_s)});
    CHECK(events.front().parties == QStringList {u"c"_s, u"q"_s});
    CHECK(events.front().place == u"c"_s);
}

TEST_CASE("Merges of one article or one mention, and back and forth, leave other events as they are")
{
    auto events = event({u"a"_s});
    corrections::mergeEntities(events, std::vector {merge(u"a"_s, u"b"_s, RuleReach::Article)});
    CHECK(events.front().parties == QStringList {u"a"_s});
    corrections::mergeEntities(events, std::vector {merge(u"a"_s, u"b"_s), merge(u"b"_s, u"a"_s)});
    CHECK(events.front().parties == QStringList {u"a"_s});
    corrections::mergeEntities(events, {});
    CHECK(events.front().parties == QStringList {u"a"_s});
}
