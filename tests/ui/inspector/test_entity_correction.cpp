#include "app/corrections/memory_correction_store.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/inspector/entity_card.h"
#include "ui/inspector/entity_correction.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/models/collection_entities.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::inspector;
using namespace Qt::StringLiterals;
using domain::EntityRuleKind;
using domain::RuleReach;

namespace {

/// Two articles that name the same bodies, and the inspector beside them.
struct Desk {
    Desk()
    {
        const std::vector<support::NamedEntity> entities {
            {.id = u"Q17"_s,
             .name = u"Japan"_s,
             .type = domain::EntityType::Country,
             .written = {u"Jepang"_s, u"日本"_s}},
            {.id = u"x-bssn"_s, .name = u"BSSN"_s, .written = {u"BSSN"_s}},
            {.id = u"x-badan"_s, .name = u"Badan Siber"_s, .written = {u"Badan Siber"_s}}};
        const auto add = [&](const QString& path, domain::Language language, const QString& sentence) {
            collection.append(QStringList {path});
            collection.setArticle(collection.size() - 1,
                                  support::article(path, u"Kantor"_s, language, u"2025-05-16"_s,
                                                   {{.sentence = sentence, .dateText = {}, .edtf = {}}}, entities));
        };
        add(u"/a"_s, domain::Language::Indonesian, u"BSSN dan Jepang bertemu. BSSN dan Badan Siber menandatangani."_s);
        add(u"/b"_s, domain::Language::Japanese, u"日本とBSSNが会談。"_s);
        REQUIRE(corrections.load());
        desk.setDirectory(&entities_);
        pane.setEntityDesk(&desk);
        pane.resize(340, 700);
        pane.show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        selection.setArticle(0);
        selection.setEntity(u"x-bssn"_s);
    }

    template<typename Part> Part& part(const QString& name)
    {
        for (Part* found : pane.findChildren<Part*>(name)) {
            if (found->isVisible()) {
                return *found;
            }
        }
        FAIL(name.toStdString());
        std::unreachable();
    }
    bool hasForm() { return pane.findChild<EntityCorrection*>() != nullptr; }
    void open(EntityRuleKind kind, const QString& entity = u"x-badan"_s)
    {
        pane.correctEntity(*desk.subjectIn(0, entity), kind);
    }

    models::Collection collection;
    models::Selection selection;
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    models::Corrections corrections {store, stack};
    models::CollectionEntities entities_ {collection};
    models::EntityDesk desk {collection, corrections};
    InspectorPane pane {collection, selection};
};

} // namespace

TEST_CASE("The card tells of the entity over all articles, and walks through them")
{
    Desk it;
    it.pane.setCurrentIndex(InspectorPane::EntitiesTab);
    CHECK(it.part<QLabel>(u"everywhere"_s).text().contains(u"3 mention"_s));
    CHECK(it.part<QLabel>(u"everywhere"_s).text().contains(u"2 articles"_s));
    CHECK(it.part<QLabel>(u"article-position"_s).text() == u"1/2"_s);
    CHECK(it.part<QLabel>(u"companions"_s).text().contains(u"Japan"_s));
    it.selection.setEntity(u"Q17"_s);
    CHECK(it.part<QLabel>(u"names"_s).text().contains(u"Jepang"_s));
    CHECK(it.part<QLabel>(u"names"_s).text().contains(u"日本"_s));
    QTest::mouseClick(&it.part<QToolButton>(u"next-article"_s), Qt::LeftButton);
    CHECK(it.selection.article() == 1);
    CHECK(it.part<QLabel>(u"article-position"_s).text() == u"2/2"_s);
    QTest::mouseClick(&it.part<QToolButton>(u"next-article"_s), Qt::LeftButton);
    CHECK(it.selection.article() == 0);
}

TEST_CASE("Renaming: the name is typed, the reach and what changes are seen, Enter keeps it")
{
    Desk it;
    it.open(EntityRuleKind::Rename);
    auto& name = it.part<QLineEdit>(u"name"_s);
    CHECK(name.hasFocus());
    CHECK_FALSE(it.part<QPushButton>(u"apply"_s).isEnabled()); // it is called so already
    CHECK(it.part<QLabel>(u"extent"_s).text().contains(u"1 mention"_s));
    CHECK(it.part<QLabel>(u"extent"_s).text().contains(u"in 1 article."_s));
    QTest::keyClicks(&name, u"Badan Siber dan Sandi Negara"_s);
    QTest::mouseClick(&it.part<QRadioButton>(u"reach-article"_s), Qt::LeftButton, {}, QPoint(10, 10));
    QTest::keyClick(&name, Qt::Key_Return);
    REQUIRE(it.store.rules()->size() == 1);
    CHECK(it.store.rules()->front().target.name == u"Badan Siber dan Sandi Negara"_s);
    CHECK(it.store.rules()->front().reach == RuleReach::Article);
    QTest::qWait(1);
    CHECK_FALSE(it.hasForm());
}

TEST_CASE("Merging asks with which; none is chosen before it is named or clicked")
{
    Desk it;
    it.open(EntityRuleKind::Merge);
    auto& targets = it.part<QListWidget>(u"targets"_s);
    CHECK(targets.count() == 2); // all but itself
    CHECK_FALSE(it.part<QPushButton>(u"apply"_s).isEnabled());
    QTest::keyClicks(&it.part<QLineEdit>(u"name"_s), u"bss"_s);
    REQUIRE(targets.count() == 1);
    QTest::mouseClick(targets.viewport(), Qt::LeftButton, {}, targets.visualItemRect(targets.item(0)).center());
    QTest::mouseClick(&it.part<QPushButton>(u"apply"_s), Qt::LeftButton);
    REQUIRE(it.store.rules()->size() == 1);
    CHECK(it.store.rules()->front().kind == EntityRuleKind::Merge);
    CHECK(it.store.rules()->front().target.id == u"x-bssn"_s);
}

TEST_CASE("What is no name is told so by choosing it; Escape changes nothing")
{
    Desk it;
    it.open(EntityRuleKind::Rename);
    auto& kind = it.part<QComboBox>(u"kind"_s);
    kind.setCurrentIndex(kind.findData(static_cast<int>(EntityRuleKind::NotAnEntity)));
    CHECK(it.part<QPushButton>(u"apply"_s).isEnabled());
    QTest::keyClick(&kind, Qt::Key_Escape);
    CHECK(it.store.rules()->empty());
    QTest::qWait(1);
    CHECK_FALSE(it.hasForm());
    it.open(EntityRuleKind::NotAnEntity);
    QTest::mouseClick(&it.part<QPushButton>(u"apply"_s), Qt::LeftButton);
    REQUIRE(it.store.rules()->size() == 1);
    CHECK(it.store.rules()->front().kind == EntityRuleKind::NotAnEntity);
}

TEST_CASE("Words become a new name, or one that is known")
{
    Desk it;
    const auto words = it.desk.subjectOfWords(0, {0, 2});
    REQUIRE(words);
    it.pane.correctEntity(*words, EntityRuleKind::Add);
    CHECK(it.part<QListWidget>(u"targets"_s).currentRow() == 0);
    auto& type = it.part<QComboBox>(u"type"_s);
    type.setCurrentIndex(type.findData(static_cast<int>(domain::EntityType::Person)));
    QTest::mouseClick(&it.part<QPushButton>(u"apply"_s), Qt::LeftButton);
    REQUIRE(it.store.rules()->size() == 1);
    const auto rule = it.store.rules()->front();
    CHECK(rule.words == words->written);
    CHECK(rule.target.type == domain::EntityType::Person);
    CHECK(rule.target.id.startsWith(u"u-"_s));
}

TEST_CASE("A form on words stays when the marks come in, and goes with another article")
{
    Desk it;
    it.open(EntityRuleKind::Rename);
    QTest::keyClicks(&it.part<QLineEdit>(u"name"_s), u"Half a na"_s);
    it.collection.setArticle(0, it.collection.article(0));
    CHECK(it.part<QLineEdit>(u"name"_s).text() == u"Half a na"_s);
    it.selection.setArticle(1);
    QTest::qWait(1);
    CHECK_FALSE(it.hasForm());
}
