// Undo returns every byte of what is kept, whatever was decided.
#include "app/domain/correction_json.h"

#include <QJsonDocument>

#include <functional>

#include "review_room.h"

using namespace linimasa;
using namespace linimasa::conflicts;
using domain::DateSettlement;

namespace {

QByteArray kept(const ReviewRoom& room)
{
    const auto decisions = room.corrected.decisions();
    REQUIRE(decisions.has_value());
    QByteArray all;
    for (const domain::EventDecision& decision : *decisions) {
        all += QJsonDocument(domain::toJson(decision)).toJson();
    }
    return all;
}

struct Step {
    QString name;
    std::function<bool(ReviewRoom& room)> take;
};

QString first(const ReviewRoom& room)
{
    return room.collection.chronology().front().id;
}

QString last(const ReviewRoom& room)
{
    return room.collection.chronology().back().id;
}

domain::Passage wordsOf(const ReviewRoom& room, int row, base::TextRange range)
{
    const auto passage = room.desk.passageAt(row, range);
    REQUIRE(passage);
    return *passage;
}

Step settled(const QString& name, DateSettlement way)
{
    return {name, [way](ReviewRoom& room) {
                return room.desk.settle(first(room),
                                        {.way = way, .date = domain::Edtf::parse(u"2025-05-15"), .reason = u"why"_s});
            }};
}

} // namespace

TEST_CASE("Every kind of decision on events is one step: undo returns every byte, redo brings the same again")
{
    const std::vector<Step> steps {
        {u"confirm"_s, [](ReviewRoom& room) { return room.desk.confirm({first(room), last(room)}); }},
        {u"reject"_s, [](ReviewRoom& room) { return room.desk.reject({first(room)}); }},
        {u"withdraw"_s, [](ReviewRoom& room) { return room.desk.withdraw({last(room)}); }},
        {u"edit"_s,
         [](ReviewRoom& room) {
             auto fields = corrections::fieldsOf(room.collection.chronology().front());
             fields.title = u"Mine"_s;
             fields.place = u"Q1490"_s;
             return room.desk.edit(first(room), fields);
         }},
        settled(u"prefer"_s, DateSettlement::Preferred),
        settled(u"range"_s, DateSettlement::Range),
        settled(u"keep open"_s, DateSettlement::KeptOpen),
        settled(u"type"_s, DateSettlement::Typed),
        {u"merge"_s, [](ReviewRoom& room) { return room.desk.merge({first(room), last(room)}); }},
        {u"split"_s, [](ReviewRoom& room) { return room.desk.split(first(room), {1}, u"two days"_s); }},
        {u"add a source"_s,
         [](ReviewRoom& room) { return room.desk.addSource(first(room), wordsOf(room, 2, {0, 20})); }},
        {u"make"_s, [](ReviewRoom& room) { return room.desk.make(wordsOf(room, 2, {0, 12}), {.title = u"Made"_s}); }},
        {u"leave aside"_s,
         [](ReviewRoom& room) { return room.desk.leaveAside(wordsOf(room, 2, {0, 12}), {.readings = {}}); }},
        {u"note"_s, [](ReviewRoom& room) { return room.desk.setNote(last(room), u"ask again"_s); }},
    };
    ReviewRoom room(
        {{en, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo on 14 May 2025."_s,
          u"2025-05-16"_s},
         {en,
          u"The cybersecurity cooperation agreement between Vietnam and Japan was signed in Tokyo on 15 May 2025."_s,
          u"2025-05-17"_s},
         {en, u"Japan and Indonesia held a cybersecurity exercise in Jakarta on 7 August 2025."_s, u"2025-08-08"_s}});
    REQUIRE(room.collection.chronology().size() == 2);
    REQUIRE(room.desk.confirm({last(room)})); // so that there is something to withdraw and to write a note on
    const QByteArray before = kept(room);
    const QString shown = room.events();
    const auto check = [&](const Step& step) {
        INFO(step.name.toStdString());
        REQUIRE(step.take(room));
        const QByteArray after = kept(room);
        CHECK(after != before);
        const QString shownAfter = room.events();
        room.undo();
        CHECK(kept(room) == before);
        CHECK(room.events() == shown);
        room.stack.redo();
        CHECK(kept(room) == after);
        CHECK(room.events() == shownAfter);
        room.undo();
        CHECK(kept(room) == before);
    };
    for (const Step& step : steps) {
        check(step);
    }
    // All of them one on another, and all taken back.
    const int made = room.stack.count() > 0 ? room.stack.index() : 0;
    for (const Step& step : steps) {
        step.take(room);
    }
    CHECK(room.stack.index() > made + 8);
    while (room.stack.index() > made) {
        room.undo();
    }
    CHECK(kept(room) == before);
    CHECK(room.events() == shown);
}
