#include "app/corrections/memory_correction_store.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/collection_entities.h"
#include "ui/models/entity_desk.h"
#include "ui/models/rules_model.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using domain::RuleReach;
using models::RulesModel;

namespace {

struct Desk {
    Desk()
    {
        collection.append(QStringList {u"/a"_s});
        collection.setArticle(
            0,
            support::article(
                u"Pertemuan"_s, u"Kantor"_s, domain::Language::Indonesian, u"2025-05-16"_s,
                {{.sentence = u"BSSN dan Jepang bertemu. BSSN menandatangani."_s, .dateText = {}, .edtf = {}}},
                {{.id = u"Q17"_s, .name = u"Japan"_s, .type = domain::EntityType::Country, .written = {u"Jepang"_s}},
                 {.id = u"x-bssn"_s, .name = u"BSSN"_s, .written = {u"BSSN"_s}}}));
        REQUIRE(corrections.load());
        desk.setDirectory(&known);
    }

    QString words(int row, int column) const { return model.index(row, column).data().toString(); }

    models::Collection collection;
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    models::Corrections corrections {store, stack};
    models::CollectionEntities known {collection};
    models::EntityDesk desk {collection, corrections};
    RulesModel model {corrections, collection};
    QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("Every correction is a line that says what it does, how far and when, the newest first", "[rules]")
{
    Desk it;
    CHECK(it.model.rowCount() == 0);
    const auto japan = it.desk.subjectIn(0, u"Q17"_s);
    const auto body = it.desk.subjectIn(0, u"x-bssn"_s);
    REQUIRE(japan);
    REQUIRE(body);
    REQUIRE(it.desk.rename(*japan, RuleReach::Everywhere, u"Nippon"_s));
    REQUIRE(it.desk.merge(*body, RuleReach::Article, {.id = u"Q17"_s, .name = u"Nippon"_s}));
    REQUIRE(it.desk.split(*body, RuleReach::Everywhere, u"BSSN"_s, u"Badan Siber"_s));
    REQUIRE(it.desk.changeType(*body, RuleReach::Everywhere, domain::EntityType::Place));
    REQUIRE(it.desk.dismiss(*body, RuleReach::Everywhere));
    const auto mention = it.collection.article(0)->analysis.mentions.front().range;
    REQUIRE(it.desk.dismiss(*it.desk.subjectAt(0, mention), RuleReach::Mention));
    REQUIRE(it.model.rowCount() == 6);
    CHECK(it.words(5, RulesModel::CorrectionColumn) == u"“Japan” is called “Nippon”"_s);
    CHECK(it.words(5, RulesModel::ReachColumn) == u"Everywhere"_s);
    CHECK_FALSE(it.words(5, RulesModel::MadeColumn).isEmpty());
    CHECK(it.words(4, RulesModel::CorrectionColumn) == u"“BSSN” is the same as “Nippon”"_s);
    CHECK(it.words(4, RulesModel::ReachColumn) == u"In “Pertemuan”"_s);
    CHECK(it.words(3, RulesModel::CorrectionColumn) == u"“BSSN” is another: “Badan Siber”"_s);
    CHECK(it.words(2, RulesModel::CorrectionColumn).startsWith(u"“BSSN” is of another type"_s));
    CHECK(it.words(1, RulesModel::CorrectionColumn) == u"“BSSN” is no name"_s);
    CHECK(it.words(0, RulesModel::ReachColumn) == u"Once, in “Pertemuan”"_s);
}

TEST_CASE("A correction of any time is taken back alone, in one step that undo brings back", "[rules]")
{
    Desk it;
    const auto japan = it.desk.subjectIn(0, u"Q17"_s);
    const auto body = it.desk.subjectIn(0, u"x-bssn"_s);
    it.desk.rename(*japan, RuleReach::Everywhere, u"Nippon"_s);
    it.desk.dismiss(*body, RuleReach::Everywhere);
    it.stack.clear(); // as after a restart
    const auto before = it.corrections.rules();
    const QString oldest = it.model.index(1, 0).data(RulesModel::IdRole).toString();
    REQUIRE(it.model.takeBack({oldest, u"unknown"_s}));
    REQUIRE(it.model.rowCount() == 1);
    CHECK(it.words(0, RulesModel::CorrectionColumn) == u"“BSSN” is no name"_s);
    CHECK_FALSE(it.model.takeBack({oldest}));
    it.stack.undo();
    CHECK(it.corrections.rules() == before);
    CHECK(it.model.rowCount() == 2);
}
