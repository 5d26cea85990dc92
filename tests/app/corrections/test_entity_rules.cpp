#include "app/corrections/entity_rules.h"
#include "app/text/segmenter.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using corrections::applyEntityRules;
using domain::EntityRule;
using domain::EntityRuleKind;
using domain::EntityType;
using domain::Mention;
using domain::RuleReach;

namespace {

const QString article = u"Kishi bertemu BSSN di Tokyo. Menurut Kishi, CSIRT Nasional dibentuk. BSSN setuju."_s;
const QString key = u"aa11"_s;

/// A text with mentions of given words, each word an entity "x-WORD".
struct Reading {
    explicit Reading(const QStringList& words)
        : segments(text::segment(article, domain::Language::Indonesian))
    {
        for (const QString& word : words) {
            for (qsizetype at = article.indexOf(word); at >= 0; at = article.indexOf(word, at + word.size())) {
                mentions.push_back({.range = {at, at + word.size()},
                                    .type = EntityType::Org,
                                    .entityId = u"x-"_s + word,
                                    .name = word,
                                    .of = {},
                                    .rule = {}});
            }
        }
        std::ranges::sort(mentions, {}, &Mention::range);
    }

    QString after(const std::vector<EntityRule>& rules) const
    {
        QStringList lines;
        const QString own = key;
        for (const Mention& mention : applyEntityRules({article, segments, own}, mentions, rules)) {
            lines << u"%1@%2=%3:%4"_s.arg(mention.range.of(article).toString())
                         .arg(mention.range.begin)
                         .arg(mention.entityId, mention.name);
        }
        return lines.join(u' ');
    }

    domain::SegmentedText segments;
    std::vector<Mention> mentions;
};

EntityRule rule(EntityRuleKind kind, const QString& entity, domain::EntityTarget target = {})
{
    return {.id = u"r1"_s, .kind = kind, .textKey = key, .range = {}, .entity = entity, .words = {}, .target = target};
}

} // namespace

TEST_CASE("Without rules the mentions stay as the machine found them")
{
    CHECK(Reading({u"Kishi"_s, u"BSSN"_s}).after({})
          == u"Kishi@0=x-Kishi:Kishi BSSN@14=x-BSSN:BSSN Kishi@37=x-Kishi:Kishi BSSN@69=x-BSSN:BSSN"_s);
}

TEST_CASE("Merging gives every mention the other entity")
{
    const domain::EntityTarget nobuo {
        .id = u"Q1"_s, .name = u"Nobuo Kishi"_s, .type = EntityType::Person, .of = u"Q17"_s};
    const Reading reading({u"Kishi"_s});
    CHECK(reading.after({rule(EntityRuleKind::Merge, u"x-Kishi"_s, nobuo)})
          == u"Kishi@0=Q1:Nobuo Kishi Kishi@37=Q1:Nobuo Kishi"_s);
    const auto merged = applyEntityRules({article, reading.segments, key}, reading.mentions,
                                         std::vector {rule(EntityRuleKind::Merge, u"x-Kishi"_s, nobuo)});
    CHECK(merged.front().type == EntityType::Person);
    CHECK(merged.front().of == u"Q17"_s);
    CHECK(merged.front().source == domain::MentionSource::User);
    CHECK(merged.front().rule == u"r1"_s);
}

TEST_CASE("A later rule sees what an earlier one made")
{
    const auto merge = rule(EntityRuleKind::Merge, u"x-Kishi"_s, {.id = u"Q1"_s, .name = u"Kishi"_s, .of = {}});
    const auto rename = rule(EntityRuleKind::Rename, u"Q1"_s, {.id = {}, .name = u"Nobuo Kishi"_s, .of = {}});
    CHECK(Reading({u"Kishi"_s}).after({merge, rename}) == u"Kishi@0=Q1:Nobuo Kishi Kishi@37=Q1:Nobuo Kishi"_s);
    CHECK(Reading({u"Kishi"_s}).after({rename, merge}) == u"Kishi@0=Q1:Kishi Kishi@37=Q1:Kishi"_s);
}

TEST_CASE("The reach of a rule is one mention, one article or everywhere")
{
    EntityRule no = rule(EntityRuleKind::NotAnEntity, u"x-Kishi"_s);
    SECTION("one mention")
    {
        no.reach = RuleReach::Mention;
        no.range = {37, 42};
        CHECK(Reading({u"Kishi"_s}).after({no}) == u"Kishi@0=x-Kishi:Kishi"_s);
    }
    SECTION("this article")
    {
        no.reach = RuleReach::Article;
        CHECK(Reading({u"Kishi"_s}).after({no}).isEmpty());
    }
    SECTION("another article")
    {
        no.reach = RuleReach::Article;
        no.textKey = u"bb22"_s;
        CHECK(Reading({u"Kishi"_s}).after({no}) == Reading({u"Kishi"_s}).after({}));
    }
    SECTION("everywhere, whatever article it was made in")
    {
        no.textKey = u"bb22"_s;
        CHECK(Reading({u"Kishi"_s}).after({no}).isEmpty());
    }
}

TEST_CASE("Splitting takes only the mentions that are written so")
{
    Reading reading({u"Kishi"_s, u"BSSN"_s});
    for (Mention& mention : reading.mentions) {
        mention.entityId = u"Q5"_s; // two names taken for one
    }
    EntityRule split = rule(EntityRuleKind::Split, u"Q5"_s, {.id = u"u-2"_s, .name = u"BSSN"_s, .of = {}});
    split.words = u"bssn"_s;
    CHECK(reading.after({split}) == u"Kishi@0=Q5:Kishi BSSN@14=u-2:BSSN Kishi@37=Q5:Kishi BSSN@69=u-2:BSSN"_s);
}

TEST_CASE("An added name is found wherever it stands as whole words, and takes the place of what overlapped")
{
    EntityRule add = rule(EntityRuleKind::Add, {}, {.id = u"u-3"_s, .name = u"CSIRT Nasional"_s, .of = {}});
    add.words = u"CSIRT Nasional"_s;
    CHECK(Reading({u"CSIRT"_s}).after({add}) == u"CSIRT Nasional@44=u-3:CSIRT Nasional"_s);
    add.words = u"Nasion"_s; // a part of a word
    CHECK(Reading({}).after({add}).isEmpty());
    add.words.clear();
    CHECK(Reading({}).after({add}).isEmpty());
    add.reach = RuleReach::Mention;
    add.range = {900, 910}; // behind the end
    CHECK(Reading({}).after({add}).isEmpty());
}

TEST_CASE("Changing the type leaves the rest")
{
    const Reading reading({u"BSSN"_s});
    const auto changed
        = applyEntityRules({article, reading.segments, key}, reading.mentions,
                           std::vector {rule(EntityRuleKind::ChangeType, u"x-BSSN"_s,
                                             {.id = {}, .name = {}, .type = EntityType::Event, .of = {}})});
    REQUIRE(changed.size() == 2);
    CHECK(changed.front().type == EntityType::Event);
    CHECK(changed.front().entityId == u"x-BSSN"_s);
}
