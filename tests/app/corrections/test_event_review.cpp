#include "app/corrections/event_review.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linimasa;
using corrections::reviewEvents;
using domain::ChronologyEvent;
using domain::Edtf;
using domain::EventDecision;
using domain::EventVerdict;
using domain::Evidence;

namespace {

// Article 0 has the text key "t0", article 1 "t1", and so on; only these three are at hand.
const corrections::ArticleNames names {.textKeyOf = [](qsizetype article) { return u"t%1"_s.arg(article); },
                                       .articleOf = [](const QString& key) -> std::optional<qsizetype> {
                                           const int article = QStringView(key).mid(1).toInt();
                                           return article < 3 ? std::optional<qsizetype>(article) : std::nullopt;
                                       }};

Evidence passage(qsizetype article, qsizetype begin, qsizetype end, const QString& date = u"2021-11-23"_s)
{
    return {.article = article,
            .event = 0,
            .origin = u"o%1"_s.arg(article),
            .range = {begin, end},
            .passage = u"telling %1"_s.arg(begin),
            .dateRange = base::TextRange {begin, begin + 3},
            .dateAsWritten = date,
            .date = Edtf::parse(date)};
}

ChronologyEvent suggestion(const QString& id, std::vector<Evidence> evidences)
{
    ChronologyEvent event;
    event.id = id;
    event.date = evidences.front().date;
    event.title = u"machine "_s + id;
    event.evidences = std::move(evidences);
    event.origins = static_cast<qsizetype>(event.evidences.size());
    return event;
}

EventDecision decision(const QString& id, EventVerdict verdict, const std::vector<Evidence>& about)
{
    EventDecision made {.id = id, .verdict = verdict, .decidedAt = 1000};
    for (const Evidence& evidence : about) {
        made.passages.push_back({.textKey = names.textKeyOf(evidence.article),
                                 .range = evidence.range,
                                 .dateRange = evidence.dateRange,
                                 .quote = evidence.passage});
    }
    made.fields.date = about.front().date;
    made.fields.title = u"person "_s + id;
    return made;
}

/// "state id: title | article@begin, (article@begin)": passages that no decision speaks of in brackets.
QString told(const domain::Chronology& events)
{
    QStringList lines;
    for (const ChronologyEvent& event : events) {
        const QString state = event.review == domain::DecisionStatus::Confirmed ? u"yes"_s
            : event.review == domain::DecisionStatus::Rejected                  ? u"no"_s
                                                                                : u"maybe"_s;
        QStringList passages;
        for (const Evidence& evidence : event.evidences) {
            passages
                << (evidence.isDecided ? u"%1@%2"_s : u"(%1@%2)"_s).arg(evidence.article).arg(evidence.range.begin);
        }
        lines << u"%1 %2: %3 | %4"_s.arg(state, event.id, event.title, passages.join(u", "_s));
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("Without decisions everything is a suggestion, as the machine made it")
{
    const std::vector suggestions {suggestion(u"a"_s, {passage(0, 10, 60)}), suggestion(u"b"_s, {passage(1, 0, 40)})};
    CHECK(told(reviewEvents(suggestions, {}, names)) == u"maybe a: machine a | (0@10)\nmaybe b: machine b | (1@0)"_s);
}

TEST_CASE("A decision takes the suggestion's place, with the person's words")
{
    const std::vector suggestions {suggestion(u"a"_s, {passage(0, 10, 60)})};
    CHECK(told(reviewEvents(suggestions, std::vector {decision(u"d"_s, EventVerdict::Confirmed, {passage(0, 10, 60)})},
                            names))
          == u"yes d: person d | 0@10"_s);
    CHECK(told(reviewEvents(suggestions, std::vector {decision(u"d"_s, EventVerdict::Rejected, {passage(0, 10, 60)})},
                            names))
          == u"no d: person d | 0@10"_s);
}

TEST_CASE("A decision survives what the machine makes of the text later")
{
    const std::vector decisions {decision(u"d"_s, EventVerdict::Confirmed, {passage(0, 10, 60)})};
    SECTION("the clause is cut a little differently")
    {
        auto shifted = passage(0, 14, 70);
        shifted.dateRange = base::TextRange {11, 16};
        CHECK(told(reviewEvents(std::vector {suggestion(u"z"_s, {shifted})}, decisions, names))
              == u"yes d: person d | 0@14"_s);
    }
    SECTION("the machine finds nothing any more")
    {
        const auto reviewed = reviewEvents({}, decisions, names);
        CHECK(told(reviewed) == u"yes d: person d | 0@10"_s);
        CHECK(reviewed.front().evidences.front().passage == u"telling 10"_s);
    }
    SECTION("the article is not in the library")
    {
        const std::vector gone {decision(u"d"_s, EventVerdict::Confirmed, {passage(7, 10, 60)})};
        CHECK(told(reviewEvents({}, gone, names)) == u"yes d: person d | %1@10"_s.arg(corrections::absentArticle));
    }
}

TEST_CASE("Two events of one sentence are told apart by where their dates stand")
{
    const auto first = passage(0, 10, 60);
    auto second = first;
    second.dateRange = base::TextRange {40, 45};
    const std::vector suggestions {suggestion(u"a"_s, {first}), suggestion(u"b"_s, {second})};
    CHECK(told(reviewEvents(suggestions, std::vector {decision(u"d"_s, EventVerdict::Confirmed, {second})}, names))
          == u"maybe a: machine a | (0@10)\nyes d: person d | 0@10"_s);
}

TEST_CASE("Confirming two suggestions as one merges them, confirming parts of one splits it")
{
    const auto here = passage(0, 10, 60);
    const auto there = passage(1, 0, 40);
    CHECK(told(reviewEvents(std::vector {suggestion(u"a"_s, {here}), suggestion(u"b"_s, {there})},
                            std::vector {decision(u"d"_s, EventVerdict::Confirmed, {here, there})}, names))
          == u"yes d: person d | 0@10, 1@0"_s);
    CHECK(told(reviewEvents(std::vector {suggestion(u"a"_s, {here, there})},
                            std::vector {decision(u"d"_s, EventVerdict::Confirmed, {here}),
                                         decision(u"e"_s, EventVerdict::Confirmed, {there})},
                            names))
          == u"yes d: person d | 0@10\nyes e: person e | 1@0"_s);
}

TEST_CASE("A new telling of a confirmed event is a suggested source of it, not a new event")
{
    const auto here = passage(0, 10, 60);
    const auto fresh = passage(1, 0, 40);
    const auto reviewed = reviewEvents(std::vector {suggestion(u"a"_s, {here, fresh})},
                                       std::vector {decision(u"d"_s, EventVerdict::Confirmed, {here})}, names);
    CHECK(told(reviewed) == u"yes d: person d | 0@10, (1@0)"_s);
    CHECK(reviewed.front().origins == 2);
    CHECK_FALSE(reviewed.front().conflict);
}

TEST_CASE("A new telling of a rejected event is asked about anew")
{
    const auto here = passage(0, 10, 60);
    const auto fresh = passage(1, 0, 40);
    CHECK(told(reviewEvents(std::vector {suggestion(u"a"_s, {here, fresh})},
                            std::vector {decision(u"d"_s, EventVerdict::Rejected, {here})}, names))
          == u"maybe a: machine a | (1@0)\nno d: person d | 0@10"_s);
}

TEST_CASE("A settled date is in conflict no more; an unsettled one still is")
{
    auto open = suggestion(u"a"_s, {passage(0, 10, 60, u"2023-10-04/2023-10-05"_s)});
    open.conflict = domain::DateConflict {.code = domain::ConflictCode::WeekdayDateMismatch,
                                          .readings = {*Edtf::parse(u"2023-10-04"_s), *Edtf::parse(u"2023-10-05"_s)}};
    auto made = decision(u"d"_s, EventVerdict::Confirmed, open.evidences);
    const auto conflict = [&] { return reviewEvents(std::vector {open}, std::vector {made}, names).front().conflict; };
    CHECK(conflict());
    made.settlement = domain::DateSettlement::KeptOpen;
    CHECK_FALSE(conflict());
    made.settlement = domain::DateSettlement::Preferred;
    made.fields.date = Edtf::parse(u"2023-10-05"_s);
    CHECK_FALSE(conflict());
}

TEST_CASE("A new source that cannot agree with the confirmed date makes a conflict; a coarser one does not")
{
    const auto here = passage(0, 10, 60);
    const auto decisions = std::vector {decision(u"d"_s, EventVerdict::Confirmed, {here})};
    const auto conflictWith = [&](const QString& date) {
        return reviewEvents(std::vector {suggestion(u"a"_s, {here, passage(1, 0, 40, date)})}, decisions, names)
            .front()
            .conflict;
    };
    CHECK_FALSE(conflictWith(u"2021-11"_s));
    CHECK_FALSE(conflictWith(u"2021-11-23"_s));
    const auto conflict = conflictWith(u"2021-11-24"_s);
    REQUIRE(conflict);
    CHECK(conflict->code == domain::ConflictCode::SourcesDisagree);
    CHECK(conflict->readings.size() == 2);
}

TEST_CASE("Of two decisions on one passage the better fitting counts, then the newer")
{
    const auto here = passage(0, 10, 60);
    auto old = decision(u"d"_s, EventVerdict::Rejected, {here});
    auto young = decision(u"e"_s, EventVerdict::Confirmed, {here});
    young.decidedAt = 2000;
    const std::vector suggestions {suggestion(u"a"_s, {here})};
    const auto reviewed = reviewEvents(suggestions, std::vector {young, old}, names);
    CHECK(told(reviewed) == told(reviewEvents(suggestions, std::vector {old, young}, names)));
    CHECK(told(reviewed) == u"no d: person d | 0@10\nyes e: person e | 0@10"_s);
}

TEST_CASE("The order of suggestions and decisions does not matter")
{
    std::vector<ChronologyEvent> suggestions {
        suggestion(u"a"_s, {passage(0, 0, 40, u"2021-01-01"_s), passage(1, 0, 40, u"2021-01-01"_s)}),
        suggestion(u"b"_s, {passage(0, 50, 90, u"2020-05"_s)}),
        suggestion(u"c"_s, {passage(2, 0, 40, u"2021-01-01"_s), passage(2, 50, 90, u"2021-01-02"_s)})};
    std::vector<EventDecision> decisions {
        decision(u"d"_s, EventVerdict::Confirmed, {passage(0, 0, 40), passage(2, 0, 40)}),
        decision(u"e"_s, EventVerdict::Rejected, {passage(0, 50, 90)})};
    const QString first = told(reviewEvents(suggestions, decisions, names));
    const auto byId = [](const auto& value) { return value.id; };
    do {
        std::ranges::reverse(decisions);
        CHECK(told(reviewEvents(suggestions, decisions, names)) == first);
    } while (std::ranges::next_permutation(suggestions, {}, byId).found);
}
