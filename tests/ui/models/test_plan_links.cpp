#include "tests/support/printing.h"
#include "ui/models/likely_events.h"
#include "ui/models/plan_links.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using domain::EventKind;
using domain::EventStatus;
using models::PlanLink;

namespace {

domain::ChronologyEvent event(const QString& id, EventStatus status, const QString& date,
                              EventKind kind = EventKind::Exercise, const QStringList& parties = {u"Q17"_s, u"Q881"_s})
{
    domain::ChronologyEvent made;
    made.id = id;
    made.status = status;
    made.date = domain::Edtf::parse(date);
    made.kind = kind;
    made.parties = parties;
    made.track = u"japan-vietnam"_s;
    return made;
}

} // namespace

TEST_CASE("A plan is linked with what changed it: of its time, kind and parties")
{
    const domain::Chronology events {
        event(u"june"_s, EventStatus::Planned, u"2025-06"_s),
        event(u"october"_s, EventStatus::Planned, u"2025-10"_s),
        event(u"put off"_s, EventStatus::Postponed, u"2025-06"_s),
        event(u"other kind"_s, EventStatus::Postponed, u"2025-06"_s, EventKind::Meeting),
        event(u"other parties"_s, EventStatus::Postponed, u"2025-06"_s, EventKind::Exercise, {u"Q17"_s, u"Q252"_s}),
        event(u"other time"_s, EventStatus::Postponed, u"2023"_s)};
    CHECK(models::planLinks(events) == std::vector {PlanLink {u"june"_s, u"put off"_s}});
}

TEST_CASE("What happened, and what was rejected, changes no plan")
{
    domain::Chronology events {event(u"plan"_s, EventStatus::Planned, u"2025-06"_s),
                               event(u"held"_s, EventStatus::Happened, u"2025-06"_s),
                               event(u"put off"_s, EventStatus::Postponed, u"2025-06"_s)};
    CHECK(models::planLinks(events).size() == 1);
    events[2].review = domain::DecisionStatus::Rejected;
    CHECK(models::planLinks(events).empty());
    CHECK(models::planLinks({}).empty());
}

TEST_CASE("The events that a passage may belong to come by time, parties and kind")
{
    const domain::Chronology events {
        event(u"old"_s, EventStatus::Happened, u"2020-01-01"_s, EventKind::Meeting, {u"Q252"_s}),
        event(u"near"_s, EventStatus::Happened, u"2025-05-16"_s),
        event(u"same"_s, EventStatus::Happened, u"2025-05-14"_s)};
    const domain::EventFields told {
        .date = domain::Edtf::parse(u"2025-05-14"), .kind = EventKind::Exercise, .parties = {u"Q17"_s, u"Q881"_s}};
    CHECK(models::likelyEvents(events, told) == QStringList {u"same"_s, u"near"_s, u"old"_s});
    CHECK(models::likelyEvents(events, told, u"same"_s) == QStringList {u"near"_s, u"old"_s});
    CHECK(models::likelyEvents(events, {}).size() == 3);
}
