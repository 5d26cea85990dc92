#include "app/corrections/memory_correction_store.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/models/article_list_model.h"
#include "ui/models/settled_dates.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace linimasa;
using namespace linimasa::models;
using namespace Qt::StringLiterals;
using domain::DateSettlement;

namespace {

struct Desk {
    Desk()
    {
        support::fillWithSamples(collection);
        desk.setSuggestions(collection.chronology());
        list.setSettledDates(settled);
    }

    int toDecide() const { return list.index(0).data(ArticleListModel::ConflictsRole).toInt(); }
    QString conflict() const
    {
        const auto& all = collection.chronology();
        const auto found
            = std::ranges::find_if(all, [](const auto& event) { return event.evidences.front().conflict.has_value(); });
        REQUIRE(found != all.end());
        return found->id;
    }

    Collection collection;
    Selection selection;
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    Corrections corrections {store, stack};
    EventDesk desk {collection, corrections, selection};
    SettledDates settled {collection, desk};
    ArticleListModel list {collection};
    QAbstractItemModelTester tester {&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("A date that is decided is not counted in the list of articles any more, and is again when that is undone")
{
    Desk it;
    REQUIRE(it.toDecide() == 1);
    QSignalSpy changes(&it.list, &QAbstractItemModel::dataChanged);
    const auto readings = it.collection.eventById(it.conflict())->conflict->readings;
    SECTION("one of the readings")
    {
        REQUIRE(
            it.desk.settle(it.conflict(), {.way = DateSettlement::Preferred, .date = readings.back(), .reason = {}}));
    }
    SECTION("left open on purpose")
    {
        REQUIRE(
            it.desk.settle(it.conflict(), {.way = DateSettlement::KeptOpen, .date = readings.front(), .reason = {}}));
    }
    SECTION("the event is rejected")
    {
        REQUIRE(it.desk.reject({it.conflict()}));
    }
    CHECK(it.toDecide() == 0);
    CHECK(it.list.index(0).data(Qt::AccessibleTextRole).toString().contains(u"to decide"_s) == false);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().front().toModelIndex().row() == 0);
    it.stack.undo();
    CHECK(it.toDecide() == 1);
}

TEST_CASE("Confirming an event does not decide its date")
{
    Desk it;
    REQUIRE(it.desk.confirm({it.conflict()}));
    CHECK(it.toDecide() == 1);
    CHECK(it.settled.of(it.collection.idOf(0)).empty());
}

TEST_CASE("A contradicting date that belongs to no event is decided when it is left as it is, or made an event's")
{
    Desk it;
    auto article = std::make_shared<domain::AnalysedArticle>();
    article->article.text = u"Rapat lama.\nKamis (14/5/2025) libur."_s;
    domain::Timex date;
    date.range = {12, 29};
    date.value = domain::Edtf::parse(u"2025-05-14/2025-05-15");
    date.conflict
        = domain::DateConflict {.code = domain::ConflictCode::WeekdayDateMismatch,
                                .readings = {*domain::Edtf::parse(u"2025-05-14"), *domain::Edtf::parse(u"2025-05-15")}};
    article->analysis.timexes = {date};
    it.collection.append(QStringList {u"/bare.txt"_s});
    const int row = it.collection.size() - 1;
    it.collection.setArticle(row, article);
    const auto toDecide = [&] { return it.list.index(row).data(ArticleListModel::ConflictsRole).toInt(); };
    REQUIRE(toDecide() == 1);
    auto passage = it.desk.passageAt(row, {12, 36});
    REQUIRE(passage);
    passage->dateRange = date.range;
    SECTION("left as it is")
    {
        REQUIRE(it.desk.leaveAside(*passage, *date.conflict));
    }
    SECTION("made an event, whose date is then decided")
    {
        REQUIRE(it.desk.make(*passage, {.date = date.value, .title = u"Rapat"_s}, date.conflict->readings));
        CHECK(toDecide() == 1);
        REQUIRE(
            it.desk.settle(it.selection.chosenEvent(),
                           {.way = DateSettlement::Preferred, .date = date.conflict->readings.front(), .reason = {}}));
    }
    CHECK(toDecide() == 0);
    CHECK(it.settled.of(it.collection.idOf(row)) == std::vector {date.range});
}
