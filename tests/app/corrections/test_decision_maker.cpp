#include "review_desk.h"

using namespace linimasa;
using namespace linimasa::corrections;
using namespace linimasa::corrections::tests;

TEST_CASE("Accepting many is one step, and undo takes it back whole")
{
    Desk desk = twoSuggestions();
    desk.take([](const Events& all, const auto& context) { return confirmEvents(all, context); });
    CHECK(desk.told() == u"+ machine a 2021-11-23 2/2\n+ machine b 2022-05 1/1"_s);
    CHECK(desk.decisions().front().decidedBy == u"Ani"_s);
    desk.undo();
    CHECK(desk.told() == untouched);
    CHECK(desk.decisions().empty());
}

TEST_CASE("What is confirmed already is not decided on again")
{
    Desk desk = twoSuggestions();
    desk.take([](const Events& all, const auto& context) { return confirmEvents(all, context); });
    desk.take([](const Events& all, const auto& context) {
        const auto again = confirmEvents(all, context);
        CHECK(again.isEmpty());
        return again;
    });
}

TEST_CASE("Rejecting, and taking the rejection back")
{
    Desk desk = twoSuggestions();
    desk.take([](const Events& all, const auto& context) {
        return rejectEvents(std::span(all).last(1), context, u"not cyber"_s);
    });
    CHECK(desk.told() == u"? machine a 2021-11-23 0/2\n- machine b 2022-05 1/1"_s);
    CHECK(desk.decisions().front().reason == u"not cyber"_s);
    desk.take(
        [](const Events& all, const auto& context) { return withdrawDecisions(std::span(all).last(1), context); });
    CHECK(desk.told() == untouched);
}

TEST_CASE("Editing confirms, and the decision keeps its id through further edits")
{
    Desk desk = twoSuggestions();
    const auto rename = [](const QString& title) {
        return [title](const Events& all, const auto& context) {
            auto fields = fieldsOf(all.back());
            fields.title = title;
            return editEvent(all.back(), fields, context);
        };
    };
    desk.take(rename(u"Once"_s));
    const QString id = desk.events().back().id;
    desk.take(rename(u"Twice"_s));
    CHECK(desk.told() == u"? machine a 2021-11-23 0/2\n+ Twice 2022-05 1/1"_s);
    CHECK(desk.events().back().id == id);
    desk.undo();
    CHECK(desk.events().back().title == u"Once"_s);
}

TEST_CASE("Settling a date keeps the one that lost")
{
    auto open = suggestion(u"a"_s, {passage(0, u"2023-10-04/2023-10-05"_s)});
    open.conflict = domain::DateConflict {.code = domain::ConflictCode::WeekdayDateMismatch,
                                          .readings = {*Edtf::parse(u"2023-10-04"_s), *Edtf::parse(u"2023-10-05"_s)}};
    Desk desk({open});
    desk.take([](const Events& all, const auto& context) {
        return settleDate(
            all.front(),
            {.way = domain::DateSettlement::Preferred, .date = Edtf::parse(u"2023-10-05"_s), .reason = u"embassy"_s},
            context);
    });
    CHECK(desk.told() == u"+ machine a 2023-10-05 1/1"_s);
    CHECK_FALSE(desk.events().front().conflict);
    CHECK(desk.decisions().front().readings.size() == 2);
    CHECK(desk.decisions().front().reason == u"embassy"_s);
    desk.undo();
    CHECK(desk.events().front().conflict);
}

TEST_CASE("Merging makes one event of the first, with all passages; undo parts them")
{
    Desk desk = twoSuggestions();
    desk.take([](const Events& all, const auto& context) { return mergeIntoFirst(all, context); });
    CHECK(desk.told() == u"+ machine a 2021-11-23 3/3"_s);
    desk.undo();
    CHECK(desk.told() == untouched);
    SECTION("a decision on the one that is swallowed goes with it")
    {
        desk.take([](const Events& all, const auto& context) { return confirmEvents(all, context); });
        desk.take([](const Events& all, const auto& context) { return mergeIntoFirst(all, context); });
        CHECK(desk.decisions().size() == 1);
        desk.undo();
        CHECK(desk.decisions().size() == 2);
    }
}

TEST_CASE("An event made by hand has its passage and its fields")
{
    Desk desk = twoSuggestions();
    desk.take([](const Events&, const auto& context) {
        return makeEvent({.textKey = u"t4"_s, .range = {0, 9}, .quote = u"by hand"_s},
                         {.date = Edtf::parse(u"2020"_s), .title = u"Made"_s}, context);
    });
    CHECK(desk.told() == u"+ Made 2020 1/1\n"_s + untouched);
    desk.take([](const Events&, const auto& context) {
        const auto nowhere = makeEvent({}, {.title = u"No passage"_s}, context);
        CHECK(nowhere.isEmpty());
        return nowhere;
    });
}

TEST_CASE("Merging events of different days leaves both days to be decided")
{
    Desk desk({suggestion(u"a"_s, {passage(0, u"2021-11-23"_s)}), suggestion(u"b"_s, {passage(2, u"2021-11-25"_s)})});
    desk.take([](const Events& events, const auto& context) { return mergeIntoFirst(events, context); });
    REQUIRE(desk.events().size() == 1);
    REQUIRE(desk.events().front().conflict.has_value());
    CHECK(desk.events().front().conflict->code == domain::ConflictCode::SourcesDisagree);
    CHECK(desk.events().front().conflict->readings
          == std::vector {*Edtf::parse(u"2021-11-23"), *Edtf::parse(u"2021-11-25")});
    desk.take([](const Events& events, const auto& context) {
        return settleDate(events.front(),
                          {.way = domain::DateSettlement::Preferred, .date = Edtf::parse(u"2021-11-25"), .reason = {}},
                          context);
    });
    CHECK_FALSE(desk.events().front().conflict.has_value());
    CHECK(desk.decisions().front().readings.size() == 2);
}

TEST_CASE("Merging a month with a day in it leaves nothing to decide")
{
    Desk desk({suggestion(u"a"_s, {passage(0, u"2021-11-23"_s)}), suggestion(u"b"_s, {passage(2, u"2021-11"_s)})});
    desk.take([](const Events& events, const auto& context) { return mergeIntoFirst(events, context); });
    CHECK_FALSE(desk.events().front().conflict.has_value());
}

TEST_CASE(
    "An event made of a date with two readings is in conflict until one is chosen; a date typed over keeps the old one")
{
    Desk desk({});
    const domain::Passage words {.textKey = u"t1"_s, .range = {0, 40}, .dateRange = {}, .quote = u"05/06/2025"_s};
    const std::vector readings {*Edtf::parse(u"2025-06-05"), *Edtf::parse(u"2025-05-06")};
    desk.take([&](const Events&, const auto& context) {
        return makeEvent(words, {.date = Edtf::parse(u"2025-05-06/2025-06-05")}, context, readings);
    });
    REQUIRE(desk.events().front().conflict.has_value());
    CHECK(desk.events().front().conflict->code == domain::ConflictCode::AmbiguousDayMonth);
    domain::EventFields fields = fieldsOf(desk.events().front());
    fields.date = Edtf::parse(u"2025-06-05");
    desk.take([&](const Events& events, const auto& context) { return editEvent(events.front(), fields, context); });
    CHECK_FALSE(desk.events().front().conflict.has_value());
    CHECK(desk.decisions().front().readings == readings);
    fields.date = Edtf::parse(u"2025-06-07");
    desk.take([&](const Events& events, const auto& context) { return editEvent(events.front(), fields, context); });
    CHECK(desk.decisions().front().settlement == domain::DateSettlement::Typed);
}

TEST_CASE("A date left aside is a rejection that keeps its readings")
{
    Desk desk({});
    const domain::Passage words {.textKey = u"t1"_s, .range = {0, 40}, .dateRange = {{5, 9}}, .quote = u"Kamis"_s};
    desk.take([&](const Events&, const auto& context) {
        return leaveDateAside(words, {.readings = {*Edtf::parse(u"2025-05-14"), *Edtf::parse(u"2025-05-15")}}, context);
    });
    CHECK(desk.decisions().front().verdict == EventVerdict::Rejected);
    CHECK(desk.decisions().front().readings.size() == 2);
    desk.undo();
    CHECK(desk.decisions().empty());
}

TEST_CASE(
    "A date that differs without being wrong is swapped, called a range, or said to contradict; what lost is kept")
{
    Desk desk({suggestion(u"a"_s, {passage(0, u"2025-05-12"_s)})});
    const std::vector both {*Edtf::parse(u"2025-05-12"), *Edtf::parse(u"2025-05-15")};
    const auto settled = [&](domain::DateSettlement way, const QString& date) {
        return [=](const Events& all, const auto& context) {
            return settleDate(all.front(), {.way = way, .date = Edtf::parse(date), .reason = {}, .readings = both},
                              context);
        };
    };
    desk.take(settled(domain::DateSettlement::Preferred, u"2025-05-15"_s));
    CHECK(desk.told() == u"+ machine a 2025-05-15 1/1"_s);
    CHECK(desk.decisions().front().readings == both);
    desk.undo();
    desk.take(settled(domain::DateSettlement::None, u"2025-05-12/2025-05-15"_s));
    REQUIRE(desk.events().front().conflict);
    CHECK(desk.events().front().conflict->readings == both);
}
