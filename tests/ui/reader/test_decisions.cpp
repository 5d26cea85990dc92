#include "app/corrections/memory_correction_store.h"

#include "reader_room.h"

using namespace linimasa;
using namespace linimasa::reader;
using namespace linimasa::reader::tests;

TEST_CASE("Dates that need a decision are counted above the text and one is shown at a click")
{
    ReaderRoom it;
    support::fillWithSamples(it.collection);
    auto article = std::make_shared<domain::AnalysedArticle>(*it.collection.article(0));
    const domain::Timex& conflict = article->analysis.timexes[1];
    article->analysis.problems = {{.code = u"weekday-date-mismatch"_s, .range = conflict.range, .message = u"…"_s}};
    it.collection.setArticle(0, article);
    it.selection.setArticle(0);
    widgets::MessageBar* bar = nullptr;
    for (widgets::MessageBar* one : it.pane.findChildren<widgets::MessageBar*>()) {
        bar = one->isVisible() ? one : bar;
    }
    REQUIRE(bar != nullptr);
    CHECK(bar->message() == u"1 date on this page needs a decision");
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    REQUIRE(it.view().focusMark());
    CHECK(it.view().focusMark()->range == conflict.range);
    CHECK(it.card().isVisible());
}

TEST_CASE("A doubt about the whole text is told as such and not counted as a date")
{
    ReaderRoom it;
    support::fillWithSamples(it.collection);
    auto article = std::make_shared<domain::AnalysedArticle>(
        *support::article(u"Titel"_s, u"Koran"_s, domain::Language::Indonesian, {}, {}, {}));
    article->analysis.problems = {{.code = u"encoding-unsure"_s, .range = {}, .message = u"Read as windows-1252."_s}};
    it.collection.setArticle(0, article);
    it.selection.setArticle(0);
    QStringList shown;
    for (const widgets::MessageBar* bar : it.pane.findChildren<widgets::MessageBar*>()) {
        shown << bar->message();
    }
    shown.removeAll(QString());
    CHECK(shown == QStringList {u"Read as windows-1252."_s});
}

TEST_CASE("A date that is decided is not warned of any more, above the text or in it; undone, it is again")
{
    ReaderRoom it;
    support::fillWithSamples(it.collection);
    auto article = std::make_shared<domain::AnalysedArticle>(*it.collection.article(0));
    for (const domain::Timex& timex : article->analysis.timexes) {
        if (timex.conflict) {
            article->analysis.problems.push_back({u"weekday-date-mismatch"_s, timex.range, u"…"_s});
        }
    }
    it.collection.setArticle(0, article);
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    models::Corrections corrections {store, stack};
    models::EventDesk desk {it.collection, corrections, it.selection};
    const models::SettledDates settled(it.collection, desk);
    it.pane.setSettledDates(settled);
    desk.setSuggestions(it.collection.chronology());
    const auto& all = it.collection.chronology();
    const auto found
        = std::ranges::find_if(all, [](const auto& event) { return event.evidences.front().conflict.has_value(); });
    REQUIRE(found != all.end());
    const domain::ChronologyEvent event = *found;
    it.selection.setArticle(it.collection.rowOfId(event.evidences.front().article));
    QCoreApplication::processEvents();
    const auto isWarned = [&] {
        return std::ranges::any_of(it.pane.findChildren<widgets::MessageBar*>(), [](const widgets::MessageBar* bar) {
            return bar->isVisible() && bar->message().contains(u"needs a decision"_s);
        });
    };
    const base::TextRange date = *event.evidences.front().dateRange;
    const auto isMarked = [&] { return !it.view().marks().in(date, Layer::Problems).empty(); };
    REQUIRE(isWarned());
    REQUIRE(isMarked());
    REQUIRE(desk.settle(
        event.id, {.way = domain::DateSettlement::Preferred, .date = event.conflict->readings.front(), .reason = {}}));
    CHECK_FALSE(isWarned());
    CHECK_FALSE(isMarked());
    CHECK_FALSE(it.view().marks().in(date, Layer::Dates).empty());
    stack.undo();
    CHECK(isWarned());
    CHECK(isMarked());
}
