#include <random>

#include "timeline_room.h"

using namespace linimasa;
using namespace linimasa::timeline;
using namespace linimasa::timeline::tests;

TEST_CASE("a click on a mark chooses its event, a double click opens the passage")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    QTest::mouseClick(f.chart().viewport(), Qt::LeftButton, {}, f.pointOf(u"e0-2"_s));
    CHECK(f.selection.chosenEvent() == u"e0-2"_s);
    CHECK(f.passages.isEmpty());
    QTest::mouseDClick(f.chart().viewport(), Qt::LeftButton, {}, f.pointOf(u"e3-0"_s));
    CHECK(f.selection.chosenEvent() == u"e3-0"_s);
    REQUIRE(f.passages.size() == 1);
    CHECK(f.lastPassage().row == 3);
    QTest::mouseClick(f.chart().viewport(), Qt::LeftButton, {}, QPoint(f.chart().viewport()->width() / 2, 2));
    CHECK(f.selection.chosenEvent().isEmpty());
}

TEST_CASE("arrows walk the chart in time, up and down change the lane, Home and End go to the ends")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    f.chart().setFocus();
    QTest::keyClick(&f.chart(), Qt::Key_Home);
    const QString first = f.selection.chosenEvent();
    QTest::keyClick(&f.chart(), Qt::Key_Right);
    CHECK(f.selection.chosenEvent() != first);
    QTest::keyClick(&f.chart(), Qt::Key_Left);
    CHECK(f.selection.chosenEvent() == first);
    f.selection.setEvent(u"e0-0"_s); // Japan–Vietnam, 2021-11-24
    QTest::keyClick(&f.chart(), Qt::Key_Up);
    CHECK(f.collection.eventById(f.selection.chosenEvent())->track == u"japan-asean"_s);
    QTest::keyClick(&f.chart(), Qt::Key_Return);
    CHECK(f.passages.size() == 1);
    QTest::keyClick(&f.chart(), Qt::Key_Escape);
    CHECK(f.selection.chosenEvent().isEmpty());
}

TEST_CASE("the wheel zooms around the pointer, dragging pans, 0 shows all again")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    const timeline::TimeScale fitted = f.chart().scene().scale();
    const QPoint at(f.chart().viewport()->width() / 2, 40);
    const double x = at.x() - f.chart().scene().plot().left();
    const double day = fitted.dayAt(x);
    QWheelEvent wheel(QPointF(at), f.chart().viewport()->mapToGlobal(QPointF(at)), {}, QPoint(0, 360), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(f.chart().viewport(), &wheel);
    const timeline::TimeScale zoomed = f.chart().scene().scale();
    CHECK(zoomed.pixelsPerDay() > fitted.pixelsPerDay() * 1.5);
    CHECK(std::abs(zoomed.dayAt(x) - day) < 1e-3);

    QTest::mousePress(f.chart().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseMove(f.chart().viewport(), at + QPoint(60, 0));
    QTest::mouseMove(f.chart().viewport(), at + QPoint(100, 0));
    QTest::mouseRelease(f.chart().viewport(), Qt::LeftButton, {}, at + QPoint(100, 0));
    CHECK(std::abs(f.chart().scene().scale().dayAt(x + 100) - day) < 1);
    CHECK(f.selection.chosenEvent().isEmpty()); // a drag is no click

    QTest::keyClick(&f.chart(), Qt::Key_0);
    CHECK(QTest::qWaitFor(
        [&] { return std::abs(f.chart().scene().scale().pixelsPerDay() - fitted.pixelsPerDay()) < 1e-9; }));
}

TEST_CASE("whatever the filter, table and chart show the same events")
{
    TimelineRoom f;
    support::fillWithMany(f.collection, 600, 7);
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    const QStringList words {{}, u"jepang"_s, u"会合"_s, u"1"_s, u"an ninh"_s, u"nothing like it"_s};
    const QStringList tracks {u"japan-asean"_s, u"japan-vietnam"_s, u"other"_s};
    for (int round = 0; round < 20; ++round) {
        QSet<QString> chosenTracks;
        QSet<domain::EventKind> kinds;
        for (const QString& track : tracks) {
            if (random() % 3 == 0) {
                chosenTracks.insert(track);
            }
        }
        for (int kind = 0; kind < 10; ++kind) {
            if (random() % 4 == 0) {
                kinds.insert(static_cast<domain::EventKind>(kind));
            }
        }
        f.filter.setTracks(chosenTracks);
        f.filter.setKinds(kinds);
        f.filter.setWords(words.at(static_cast<int>(random() % 6)));
        f.filter.setConflictsOnly(random() % 5 == 0);
        f.chart().zoomBy(std::pow(2.0, static_cast<int>(random() % 9) - 4), 300);
        const int rows = f.table().model()->rowCount();
        REQUIRE(marksOnChart(f.chart()) == rows);
        for (int row = 0; row < rows; ++row) {
            REQUIRE(f.chart().scene().itemOfRow(row) >= 0);
        }
    }
}

TEST_CASE("the chosen event's title is drawn bold and others dim while an entity is chosen")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    const QImage before = f.chart().grab().toImage();
    f.selection.setEntity(u"Q881"_s);
    QCoreApplication::processEvents();
    CHECK(f.chart().grab().toImage() != before);
    f.selection.setEntity({});
    CHECK(f.chart().grab().toImage() == before);
    f.selection.setArticle(1);
    CHECK(f.chart().grab().toImage() != before);
}

TEST_CASE("a screen reader finds the events on the chart")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&f.chart());
    REQUIRE(chart != nullptr);
    CHECK(chart->text(QAccessible::Name) == u"Timeline chart"_s);
    REQUIRE(chart->childCount() == 10);
    f.selection.setEvent(u"e0-1"_s);
    const int row = f.pane.shownEvents().rowOf(u"e0-1"_s);
    QAccessibleInterface* mark = chart->child(row);
    REQUIRE(mark != nullptr);
    CHECK(mark->text(QAccessible::Name)
          == u"2023-10-04/05, dates disagree, agreement, Japan–ASEAN, suggested: "
             "Jepang dan ASEAN sepakat berbagi informasi siber"_s);
    CHECK(mark->text(QAccessible::Description).contains(u"Kamis (4/10/2023)"));
    CHECK(mark->state().selected);
    CHECK_FALSE(chart->child(0)->state().selected);
    CHECK(chart->indexOfChild(mark) == row);
    CHECK(mark->parent() == chart);
    const QPoint middle = mark->rect().center();
    CHECK(chart->childAt(middle.x(), middle.y()) == mark);
    f.filter.setWords(u"nothing like it"_s);
    CHECK(chart->childCount() == 0);
    CHECK_FALSE(mark->isValid());
}

TEST_CASE("an event may be chosen before the chart was ever shown")
{
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithSamples(collection);
    TimelinePane pane(collection, selection, filter, support::tracks());
    selection.setEvent(u"e0-2"_s);
    CHECK(pane.findChild<EventTable*>()->currentIndex().isValid());
    pane.resize(1000, 400);
    pane.show();
    QCoreApplication::processEvents();
    CHECK(marksOnChart(*pane.findChild<ChartView*>()) == static_cast<int>(collection.chronology().size()));
}
