#include "app/corrections/memory_correction_store.h"
#include "app/domain/correction_json.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/collection_entities.h"
#include "ui/models/entity_desk.h"

#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using domain::EntityRuleKind;
using domain::RuleReach;

namespace {

struct Desk {
    Desk()
    {
        const std::vector<support::NamedEntity> entities {
            {.id = u"Q17"_s, .name = u"Japan"_s, .type = domain::EntityType::Country, .written = {u"Jepang"_s}},
            {.id = u"x-bssn"_s, .name = u"BSSN"_s, .written = {u"BSSN"_s}},
            {.id = u"x-badan"_s, .name = u"Badan Siber"_s, .written = {u"Badan Siber"_s}}};
        const auto add = [&](const QString& path, const QString& sentence) {
            collection.append(QStringList {path});
            collection.setArticle(collection.size() - 1,
                                  support::article(path, u"Kantor"_s, domain::Language::Indonesian, u"2025-05-16"_s,
                                                   {{.sentence = sentence, .dateText = {}, .edtf = {}}}, entities));
        };
        add(u"/a"_s, u"BSSN dan Jepang bertemu. BSSN menandatangani."_s);
        add(u"/b"_s, u"Badan Siber dan Jepang bertemu."_s);
        REQUIRE(corrections.load());
        desk.setDirectory(&entities_);
    }

    QByteArray dump() const
    {
        QByteArray all;
        const auto rules = store.rules();
        for (const auto& rule : *rules) {
            all += QJsonDocument(domain::toJson(rule)).toJson();
        }
        return all;
    }

    models::Collection collection;
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    models::Corrections corrections {store, stack};
    models::CollectionEntities entities_ {collection};
    models::EntityDesk desk {collection, corrections};
};

} // namespace

TEST_CASE("The directory counts over all articles, and names companions")
{
    Desk it;
    CHECK(it.entities_.facts(u"x-bssn"_s)->mentions == 2);
    CHECK(it.entities_.facts(u"Q17"_s)->articles == 2);
    CHECK_FALSE(it.entities_.facts(u"x-nobody"_s));
    REQUIRE(it.entities_.beside(u"x-bssn"_s, 5).size() == 1);
    CHECK(it.entities_.beside(u"x-bssn"_s, 5).front().id == u"Q17"_s);
    REQUIRE(it.entities_.called(u"badan"_s, 5).size() == 1);
    CHECK(it.entities_.articlesWith(u"Badan"_s).size() == 1);
    CHECK(it.entities_.articlesNaming(u"Q17"_s).size() == 2);
}

TEST_CASE("What a correction will change is known beforehand, for each reach")
{
    Desk it;
    auto subject = it.desk.subjectIn(0, u"Q17"_s);
    REQUIRE(subject);
    CHECK(it.desk.extentOf(*subject, RuleReach::Everywhere) == models::CorrectionExtent {2, 2});
    CHECK(it.desk.extentOf(*subject, RuleReach::Article) == models::CorrectionExtent {1, 1});
    CHECK(it.desk.extentOf(*subject, RuleReach::Mention) == models::CorrectionExtent {0, 0});
    subject->mention = base::TextRange {0, 4};
    CHECK(it.desk.extentOf(*subject, RuleReach::Mention) == models::CorrectionExtent {1, 1});
    subject = it.desk.subjectIn(0, u"x-bssn"_s);
    CHECK(it.desk.extentOf(*subject, RuleReach::Everywhere, u"BSSN"_s) == models::CorrectionExtent {2, 1});
    CHECK(it.desk.extentOf(*subject, RuleReach::Everywhere, u"bssn"_s) == models::CorrectionExtent {0, 0});
}

TEST_CASE("Every correction is one rule and one step, and undo returns every byte")
{
    Desk it;
    const QByteArray before = it.dump();
    const auto subject = it.desk.subjectIn(1, u"x-badan"_s);
    REQUIRE(subject);
    REQUIRE(it.desk.merge(*subject, RuleReach::Everywhere, *it.entities_.facts(u"x-bssn"_s)));
    REQUIRE(it.desk.rename(*subject, RuleReach::Article, u"Badan Siber dan Sandi"_s));
    REQUIRE(it.desk.changeType(*subject, RuleReach::Everywhere, domain::EntityType::Place));
    REQUIRE(it.desk.split(*subject, RuleReach::Everywhere, u"Badan Siber"_s, u"Another body"_s));
    REQUIRE(it.desk.dismiss(*subject, RuleReach::Everywhere));
    const auto words
        = it.desk.subjectOfWords(0, it.desk.subjectIn(0, u"x-bssn"_s) ? base::TextRange {0, 2} : base::TextRange {});
    REQUIRE(words);
    REQUIRE(it.desk.add(*words, RuleReach::Everywhere, {.name = u"A new one"_s}));
    const auto rules = *it.store.rules();
    REQUIRE(rules.size() == 6);
    CHECK(rules[0].kind == EntityRuleKind::Merge);
    CHECK(rules[0].target.id == u"x-bssn"_s);
    CHECK(rules[1].reach == RuleReach::Article);
    CHECK(rules[1].textKey == it.collection.entry(1).textKey);
    CHECK(rules[3].words == u"Badan Siber"_s);
    CHECK(rules[3].target.id != rules[3].entity);
    CHECK(rules[5].kind == EntityRuleKind::Add);
    CHECK(it.stack.count() == 6);
    CHECK(it.stack.undoText().contains(u"A new one"_s));
    const QByteArray after = it.dump();
    for (int step = 0; step < 6; ++step) {
        it.stack.undo();
    }
    CHECK(it.dump() == before);
    for (int step = 0; step < 6; ++step) {
        it.stack.redo();
    }
    CHECK(it.dump() == after);
}

TEST_CASE("What changes nothing makes no rule")
{
    Desk it;
    const auto subject = it.desk.subjectIn(0, u"x-bssn"_s);
    REQUIRE(subject);
    CHECK_FALSE(it.desk.rename(*subject, RuleReach::Everywhere, u" BSSN "_s));
    CHECK_FALSE(it.desk.rename(*subject, RuleReach::Everywhere, u"  "_s));
    CHECK_FALSE(it.desk.changeType(*subject, RuleReach::Everywhere, subject->type));
    CHECK_FALSE(it.desk.merge(*subject, RuleReach::Everywhere, *it.entities_.facts(u"x-bssn"_s)));
    CHECK_FALSE(it.desk.dismiss(*subject, RuleReach::Mention)); // which one?
    CHECK_FALSE(it.desk.subjectOfWords(0, {3, 3}));
    CHECK_FALSE(it.desk.subjectOfWords(7, {0, 3}));
    CHECK(it.store.rules()->empty());
}
