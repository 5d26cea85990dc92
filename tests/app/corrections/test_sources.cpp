// The sources of an event: added, parted, attached, set aside.
#include "review_desk.h"

using namespace linimasa;
using namespace linimasa::corrections;
using namespace linimasa::corrections::tests;

TEST_CASE("Splitting gives the chosen passages an event of their own with their own date")
{
    Desk desk = twoSuggestions();
    desk.take([](const Events& all, const auto& context) { return splitEvent(all.front(), {1}, context); });
    CHECK(desk.told() == u"+ machine a 2021-11-23 1/1\n+ machine a 2021-11-24 1/1\n? machine b 2022-05 0/1"_s);
    desk.take([](const Events& all, const auto& context) {
        const auto everything = splitEvent(all.front(), {0}, context);
        CHECK(everything.isEmpty());
        return everything;
    });
}

TEST_CASE("Two days that part into two events are no conflict in either; the reason is kept with both")
{
    auto both
        = suggestion(u"a"_s, {passage(0, u"2025-05-14"_s), passage(1, u"2025-05-15"_s), passage(2, u"2025-05"_s)});
    both.date = Edtf::parse(u"2025-05-14/2025-05-15");
    both.conflict = domain::DateConflict {.code = domain::ConflictCode::SourcesDisagree,
                                          .readings = {*Edtf::parse(u"2025-05-14"), *Edtf::parse(u"2025-05-15")}};
    Desk desk({both});
    desk.take([](const Events& all, const auto& context) {
        return splitEvent(all.front(), {1, 2}, context, u"two days of talks"_s);
    });
    CHECK(desk.told() == u"+ machine a 2025-05-14 1/1\n+ machine a 2025-05-15 2/2"_s);
    for (const ChronologyEvent& event : desk.events()) {
        CHECK_FALSE(event.conflict);
    }
    for (const domain::EventDecision& decision : desk.decisions()) {
        CHECK(decision.reason == u"two days of talks"_s);
    }
}

TEST_CASE("A passage dropped on an event is one more source; the same again changes nothing")
{
    Desk desk = twoSuggestions();
    const domain::Passage dropped {.textKey = u"t5"_s, .range = {3, 20}, .quote = u"elsewhere"_s};
    desk.take([&](const Events& all, const auto& context) { return addSource(all.back(), dropped, context); });
    CHECK(desk.told() == u"? machine a 2021-11-23 0/2\n+ machine b 2022-05 2/2"_s);
    desk.take([&](const Events& all, const auto& context) {
        const auto again = addSource(all.back(), dropped, context);
        CHECK(again.isEmpty());
        return again;
    });
}

namespace {

Events lookedBackAt()
{
    return {suggestion(u"a"_s, {passage(0, u"2024-05-14"_s), passage(1, u"2024"_s)})};
}

/// Confirmed with its first passage; the second came later and is suggested.
void confirmFirstPassage(Desk& desk)
{
    desk.take([](const Events& all, const auto& context) {
        auto first = all.front();
        first.evidences.resize(1);
        return confirmEvents(std::span(&first, 1), context);
    });
    REQUIRE(desk.told() == u"+ machine a 2024-05-14 1/2"_s);
}

} // namespace

TEST_CASE("A source that is suggested for a confirmed event becomes an event of its own, or is set aside for good")
{
    Desk desk(lookedBackAt());
    confirmFirstPassage(desk);
    const auto before = desk.decisions();
    SECTION("an event of its own leaves the other as it was")
    {
        desk.take([](const Events& all, const auto& context) { return splitEvent(all.front(), {1}, context); });
        CHECK(desk.told() == u"+ machine a 2024 1/1\n+ machine a 2024-05-14 1/1"_s);
        CHECK(desk.decisions().size() == 2);
        CHECK(std::ranges::contains(desk.decisions(), before.front()));
    }
    SECTION("set aside")
    {
        desk.take([](const Events& all, const auto& context) { return setSourcesAside(all.front(), {0, 1}, context); });
        CHECK(desk.told() == u"- telling 1 2024 1/1\n+ machine a 2024-05-14 1/1"_s);
        CHECK(std::ranges::contains(desk.decisions(), before.front()));
    }
    desk.undo();
    CHECK(desk.decisions() == before);
}

TEST_CASE("Editing a title, or adding a source by hand, accepts no source that is only suggested")
{
    Desk desk(lookedBackAt());
    confirmFirstPassage(desk);
    desk.take([](const Events& all, const auto& context) {
        auto fields = fieldsOf(all.front());
        fields.title = u"Mine"_s;
        return editEvent(all.front(), fields, context);
    });
    CHECK(desk.told() == u"+ Mine 2024-05-14 1/2"_s);
    const domain::Passage dropped {.textKey = u"t5"_s, .range = {3, 20}, .quote = u"elsewhere"_s};
    desk.take([&](const Events& all, const auto& context) { return addSource(all.front(), dropped, context); });
    CHECK(desk.told() == u"+ Mine 2024-05-14 2/3"_s);
}

TEST_CASE("Words taken out of a dated sentence do not take its event along; words with its date do, and disagree")
{
    auto other = suggestion(u"b"_s, {passage(2, u"2023-10-05"_s), passage(3, u"2023-10-05"_s)});
    Desk desk({suggestion(u"a"_s, {passage(0, u"2021-11-23"_s)}), other});
    domain::Passage words {.textKey = u"t2"_s, .range = {20, 30}, .quote = u"in Tokyo"_s};
    SECTION("without the date")
    {
        desk.take([&](const Events& all, const auto& context) { return addSource(all.front(), words, context); });
        CHECK(desk.told() == u"+ machine a 2021-11-23 2/2\n? machine b 2023-10-05 0/2"_s);
        CHECK_FALSE(desk.events().front().conflict);
    }
    SECTION("with the date")
    {
        words.range = {0, 30};
        words.dateRange = base::TextRange {5, 9};
        desk.take([&](const Events& all, const auto& context) { return addSource(all.front(), words, context); });
        REQUIRE(desk.events().front().conflict);
        CHECK(desk.events().front().conflict->readings
              == std::vector {*Edtf::parse(u"2021-11-23"), *Edtf::parse(u"2023-10-05")});
    }
}

TEST_CASE("Words that lie in a source of the event are one already")
{
    Desk desk = twoSuggestions();
    desk.take([](const Events& all, const auto& context) { return confirmEvents(all, context); });
    const domain::Passage words {.textKey = u"t2"_s, .range = {20, 30}, .quote = u"in Tokyo"_s};
    desk.take([&](const Events& all, const auto& context) {
        const auto again = addSource(all.back(), words, context);
        CHECK(again.isEmpty());
        return again;
    });
}
