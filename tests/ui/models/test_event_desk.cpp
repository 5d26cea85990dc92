#include "app/corrections/memory_correction_store.h"
#include "app/domain/text_key.h"
#include "ui/models/event_desk.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linimasa;
using domain::DecisionStatus;
using domain::Edtf;

namespace {

/// Two articles, an event suggested in each and one told in both.
struct Desk {
    Desk()
    {
        collection.append(QStringList {u"/a.txt"_s, u"/b.txt"_s});
        for (int row = 0; row < 2; ++row) {
            auto article = std::make_shared<domain::AnalysedArticle>();
            article->article.path = collection.entry(row).path;
            article->article.text = u"Jepang dan Vietnam menandatangani perjanjian %1."_s.arg(row);
            collection.setArticle(row, std::move(article));
        }
        REQUIRE(corrections.load());
        desk.setSuggestions({event(u"one"_s, u"2021-11-23"_s, {0}), event(u"two"_s, u"2022"_s, {1})});
    }

    domain::ChronologyEvent event(const QString& id, const QString& date, const std::vector<int>& rows) const
    {
        domain::ChronologyEvent made;
        made.id = id;
        made.title = id;
        made.date = Edtf::parse(date);
        for (const int row : rows) {
            made.evidences.push_back({.article = collection.idOf(row),
                                      .event = 0,
                                      .origin = QString::number(row),
                                      .range = {0, 30},
                                      .passage = u"Jepang dan Vietnam menandatang"_s,
                                      .date = made.date});
        }
        return made;
    }

    QString told() const
    {
        QStringList lines;
        for (const auto& shown : collection.chronology()) {
            lines << (shown.review == DecisionStatus::Confirmed      ? u"+"_s
                          : shown.review == DecisionStatus::Rejected ? u"-"_s
                                                                     : u"?"_s)
                    + shown.title;
        }
        return lines.join(u' ');
    }

    models::Collection collection;
    models::Selection selection;
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    models::Corrections corrections {store, stack};
    models::EventDesk desk {collection, corrections, selection};
};

} // namespace

TEST_CASE("Accepting many is one step for undo, and the words say how many")
{
    Desk one;
    QSignalSpy made(&one.corrections, &models::Corrections::made);
    CHECK(one.told() == u"?one ?two"_s);
    CHECK(one.desk.confirm({u"one"_s, u"two"_s, u"no such event"_s}));
    CHECK(one.told() == u"+one +two"_s);
    CHECK(made.takeFirst().front().toString() == u"2 events confirmed"_s);
    one.stack.undo();
    CHECK(one.told() == u"?one ?two"_s);
    CHECK(one.store.decisions()->empty());
    one.stack.redo();
    CHECK(one.told() == u"+one +two"_s);
}

TEST_CASE("The chosen event stays chosen when a decision gives it another id, and when that is undone")
{
    Desk one;
    one.selection.setEvent(u"two"_s);
    one.desk.reject({u"two"_s});
    REQUIRE(one.collection.eventById(one.selection.chosenEvent()) != nullptr);
    CHECK(one.collection.eventById(one.selection.chosenEvent())->title == u"two"_s);
    CHECK(one.selection.chosenEvent() != u"two"_s);
    one.stack.undo();
    CHECK(one.selection.chosenEvent() == u"two"_s);
}

TEST_CASE("Decisions stay when the machine reads everything anew")
{
    Desk one;
    one.desk.confirm({u"one"_s});
    auto again = one.event(u"another id"_s, u"2021-11-24"_s, {0, 1});
    again.title = u"another title"_s;
    one.desk.setSuggestions({again});
    CHECK(one.told() == u"+one"_s);
    CHECK(one.collection.chronology().front().date == Edtf::parse(u"2021-11-23"_s));
    CHECK(one.collection.chronology().front().evidences.size() == 2);
}

TEST_CASE("An event made by hand is chosen and has the passage's words")
{
    Desk one;
    const auto passage = one.desk.passageAt(1, {11, 18});
    REQUIRE(passage);
    CHECK(passage->quote == u"Vietnam"_s);
    CHECK(passage->textKey == domain::textKey(one.collection.article(1)->article.text));
    CHECK(one.desk.make(*passage, {.date = Edtf::parse(u"2020-05"_s), .title = u"made"_s}));
    REQUIRE(one.collection.eventById(one.selection.chosenEvent()) != nullptr);
    CHECK(one.collection.eventById(one.selection.chosenEvent())->title == u"made"_s);
    CHECK_FALSE(one.desk.passageAt(1, {5, 5}));
    CHECK_FALSE(one.desk.passageAt(1, {5, 5000}));
    CHECK_FALSE(one.desk.passageAt(7, {0, 5}));
}

TEST_CASE("A change that cannot be kept changes nothing and says why")
{
    Desk one;
    QSignalSpy failed(&one.corrections, &models::Corrections::failed);
    one.store.refuse(
        base::Error {.kind = base::ErrorKind::WriteFailed, .sentence = u"The disk is full."_s, .detail = {}});
    CHECK_FALSE(one.desk.confirm({u"one"_s}));
    CHECK(failed.size() == 1);
    CHECK(one.told() == u"?one ?two"_s);
    CHECK(one.stack.count() == 0);
    SECTION("nor does an undo that cannot be kept")
    {
        one.store.refuse(std::nullopt);
        CHECK(one.desk.confirm({u"one"_s}));
        one.store.refuse(base::Error {});
        one.stack.undo();
        CHECK(one.told() == u"+one ?two"_s);
    }
}

TEST_CASE("Times of decisions rise even when the clock was set back")
{
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    models::Corrections corrections(store, stack, nullptr, [] { return QDateTime::fromMSecsSinceEpoch(500); });
    CHECK(corrections.now() == 500);
    const domain::EventDecision late {
        .id = u"d"_s, .passages = {{.textKey = u"t"_s, .range = {0, 1}}}, .decidedAt = 900};
    REQUIRE(corrections.apply({.decisions = {{.before = {}, .after = late}}}, u"x"_s));
    CHECK(corrections.now() == 901);
}

TEST_CASE("new tracks take suggestions and confirmed events at once, but not what was put elsewhere by hand")
{
    Desk f;
    domain::Track track;
    track.id = u"treaties"_s;
    track.words = {u"MENANDATANG"_s};
    REQUIRE(f.desk.confirm({u"one"_s}));
    const auto trackOf = [&](const QString& title) {
        const auto& all = f.collection.chronology();
        const auto found = std::ranges::find(all, title, &domain::ChronologyEvent::title);
        return found == all.end() ? QString() : found->track;
    };
    f.desk.setTracks({{}, {track}});
    CHECK(trackOf(u"one"_s) == u"treaties"_s);
    CHECK(trackOf(u"two"_s) == u"treaties"_s);

    // Moved by hand, it stays where it was put, whatever tracks there are.
    domain::Track other;
    other.id = u"other-treaties"_s;
    other.words = {u"perang"_s};
    f.desk.setTracks({{}, {track, other}});
    const auto& shown = f.collection.chronology();
    const auto two = std::ranges::find(shown, u"two"_s, &domain::ChronologyEvent::title);
    domain::EventFields fields;
    fields.date = two->date;
    fields.title = two->title;
    fields.track = other.id;
    REQUIRE(f.desk.edit(two->id, fields));
    CHECK(trackOf(u"two"_s) == other.id);
    f.desk.setTracks({{}, {}});
    CHECK(trackOf(u"one"_s) == u"other"_s);
}
