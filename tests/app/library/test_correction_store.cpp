#include "app/corrections/memory_correction_store.h"
#include "app/library/sqlite_correction_store.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "sample_library.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::library;
using domain::CorrectionChange;
using domain::EntityRule;
using domain::EventDecision;

namespace {

EventDecision decision(const QString& id, qint64 at)
{
    return {.id = id,
            .passages
            = {{.textKey = u"ab12"_s, .range = {3, 30}, .dateRange = {{4, 8}}, .quote = u"Kamis (4/10) năm 四日 🗾"_s}},
            .fields = {.date = domain::Edtf::parse(u"2023-10-04/2023-10-05"_s), .title = u"Judul "_s + id},
            .decidedAt = at};
}

EntityRule rule(const QString& id, qint64 at)
{
    return {.id = id, .entity = u"Q17"_s, .target = {.id = u"Q17"_s, .name = u"Nihon"_s}, .madeAt = at};
}

/// What both kinds of store promise, told once.
void keepsItsPromises(domain::CorrectionStore& store)
{
    CHECK(store.decisions()->empty());
    const CorrectionChange made {
        .decisions = {{.before = {}, .after = decision(u"b"_s, 20)}, {.before = {}, .after = decision(u"a"_s, 30)}},
        .rules = {{.before = {}, .after = rule(u"r"_s, 5)}}};
    REQUIRE(store.apply(made));
    CHECK(*store.decisions() == std::vector {decision(u"b"_s, 20), decision(u"a"_s, 30)}); // by time
    CHECK(*store.rules() == std::vector {rule(u"r"_s, 5)});

    EventDecision changed = decision(u"b"_s, 40);
    changed.reason = u"because"_s;
    const CorrectionChange edited {.decisions = {{.before = decision(u"b"_s, 20), .after = changed}}};
    REQUIRE(store.apply(edited));
    CHECK(*store.decisions() == std::vector {decision(u"a"_s, 30), changed});

    REQUIRE(store.apply(edited.inverse()));
    REQUIRE(store.apply(made.inverse()));
    CHECK(store.decisions()->empty());
    CHECK(store.rules()->empty());
}

} // namespace

TEST_CASE("Decisions and rules are kept in a library as in memory")
{
    SampleLibrary library;
    SqliteCorrectionStore kept(library.database());
    keepsItsPromises(kept);
    corrections::MemoryCorrectionStore held;
    keepsItsPromises(held);
}

TEST_CASE("Decisions outlive the program and the article they speak of")
{
    SampleLibrary library;
    const auto article = library.add(u"Judul"_s, u"Jepang dan ASEAN sepakat."_s);
    {
        SqliteCorrectionStore store(library.database());
        REQUIRE(store.apply({.decisions = {{.before = {}, .after = decision(u"a"_s, 1)}}}));
        REQUIRE(ArticleStore(library.database()).forget(article));
    }
    library.close();
    library.open();
    CHECK(SqliteCorrectionStore(library.database()).decisions()->size() == 1);
}

TEST_CASE("A decision that cannot be understood is an error, not an absence")
{
    SampleLibrary library;
    REQUIRE(library.database().execute(u"INSERT INTO event_decision VALUES ('x', 1, '{}')"_s));
    const auto read = SqliteCorrectionStore(library.database()).decisions();
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == base::ErrorKind::Damaged);
}
