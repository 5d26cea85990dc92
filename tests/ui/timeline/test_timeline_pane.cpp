#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/event_table.h"
#include "ui/timeline/filter_bar.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/widgets/empty_state.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace linimasa;
using namespace Qt::StringLiterals;
using timeline::ChartView;
using timeline::EventTable;
using timeline::TimelinePane;

namespace {

struct Fixture {
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    TimelinePane pane {collection, selection, filter, support::tracks()};
    QSignalSpy passages {&selection, &models::Selection::passageRequested};

    Fixture()
    {
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        pane.resize(1200, 360);
        pane.show();
        QCoreApplication::processEvents();
    }

    EventTable& table() { return *pane.findChild<EventTable*>(); }
    ChartView& chart() { return *pane.findChild<ChartView*>(); }
    QString count() { return pane.findChild<QLabel*>(u"count"_s)->text(); }
    QToolButton& button(const QString& name) { return *pane.findChild<QToolButton*>(name); }
    widgets::EmptyState& empty() { return *pane.findChild<widgets::EmptyState*>(); }

    models::Place lastPassage() { return passages.constLast().constFirst().value<models::Place>(); }

    QPoint pointOf(const QString& id)
    {
        const int item = chart().scene().itemOfRow(pane.shownEvents().rowOf(id));
        REQUIRE(item >= 0);
        return chart().scene().rectOf(item).center().toPoint();
    }
};

int marksOnChart(const ChartView& chart)
{
    int marks = 0;
    for (const timeline::LaneItem& item : chart.scene().items()) {
        marks += item.memberCount;
    }
    return marks;
}

} // namespace

TEST_CASE("the pane says why it is empty")
{
    Fixture f;
    CHECK(f.empty().isVisible());
    CHECK(f.empty().title() == u"No articles are open."_s);

    f.collection.append({u"a.txt"_s});
    REQUIRE(QTest::qWaitFor([&] { return f.empty().title() == u"Reading articles: 1 to go."_s; }));
    CHECK(f.pane.findChild<QProgressBar*>()->isVisible());

    f.collection.setArticle(0, support::article(u"Judul"_s, {}, domain::Language::Indonesian, {}, {}, {}));
    REQUIRE(QTest::qWaitFor([&] { return f.empty().title() == u"No dated cooperation found in these articles."_s; }));
    CHECK_FALSE(f.pane.findChild<QProgressBar*>()->isVisible());
    CHECK(f.empty().detail() == u"No dates were found."_s);

    f.collection.setError(0, {});
    CHECK(QTest::qWaitFor([&] { return f.empty().title() == u"No article could be read."_s; }));
}

TEST_CASE("words that match nothing are named, and one button brings the events back")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    QTest::keyClicks(f.pane.findChild<QLineEdit*>(u"words"_s), u"zzz"_s);
    CHECK(f.empty().isVisible());
    CHECK(f.empty().title() == u"No event matches “zzz”."_s);
    CHECK(f.count() == u"0 of 10 events · filter: “zzz”"_s);
    QTest::mouseClick(f.empty().findChild<QAbstractButton*>(), Qt::LeftButton);
    CHECK(f.table().isVisible());
    CHECK(f.count() == u"10 events"_s);
    CHECK(f.pane.findChild<QLineEdit*>(u"words"_s)->text().isEmpty());
}

TEST_CASE("the filter bar sets the filter and shows what others set")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    QTest::mouseClick(&f.button(u"track-japan-vietnam"_s), Qt::LeftButton);
    CHECK(f.filter.tracks() == QSet<QString> {u"japan-vietnam"_s});
    CHECK(f.count() == u"4 of 10 events · filter: Japan–Vietnam"_s);
    QTest::mouseClick(&f.button(u"conflicts"_s), Qt::LeftButton);
    CHECK(f.filter.conflictsOnly());

    f.filter.clear();
    CHECK_FALSE(f.button(u"track-japan-vietnam"_s).isChecked());
    CHECK_FALSE(f.button(u"conflicts"_s).isChecked());
    CHECK_FALSE(f.button(u"clear"_s).isVisible());

    f.filter.setKinds({domain::EventKind::Exercise});
    CHECK(f.button(u"kinds"_s).text() == u"exercise"_s);
    QTest::mouseClick(&f.button(u"clear"_s), Qt::LeftButton);
    CHECK_FALSE(f.filter.isActive());
}

TEST_CASE("typing words keeps the space that is being typed")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    auto* words = f.pane.findChild<QLineEdit*>(u"words"_s);
    QTest::keyClicks(words, u"keamanan  siber"_s);
    CHECK(words->text() == u"keamanan  siber"_s);
    CHECK(f.filter.words() == u"keamanan siber"_s);
}

TEST_CASE("walking the table chooses events, Enter opens the passage")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    QTest::keyClick(&f.table(), Qt::Key_Down);
    CHECK(f.selection.chosenEvent() == u"e0-2"_s); // 1973
    QTest::keyClick(&f.table(), Qt::Key_Down);
    CHECK(f.selection.chosenEvent() == u"e2-1"_s); // 2021-04
    CHECK(f.passages.isEmpty());
    QTest::keyClick(&f.table(), Qt::Key_Return);
    REQUIRE(f.passages.size() == 1);
    CHECK(f.lastPassage().row == 2);
    CHECK(f.lastPassage().range == f.collection.article(2)->analysis.events[1].range);
    QTest::keyClick(&f.table(), Qt::Key_Escape);
    CHECK(f.selection.chosenEvent().isEmpty());
    CHECK_FALSE(f.table().currentIndex().isValid());
}

TEST_CASE("an event chosen elsewhere is chosen in the table and seen in the chart")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.chart().zoomBy(4000, 600);
    f.selection.setEvent(u"e2-0"_s);
    const int row = f.pane.shownEvents().rowOf(u"e2-0"_s);
    CHECK(f.table().currentIndex().row() == row);
    CHECK(f.chart().currentRow() == row);
    CHECK(QTest::qWaitFor([&] { return f.chart().scene().plot().contains(QPointF(f.pointOf(u"e2-0"_s))); }));
}

TEST_CASE("a filter that hides the chosen event chooses no other")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e0-1"_s);
    f.filter.setTracks({u"japan-vietnam"_s});
    CHECK(f.selection.chosenEvent() == u"e0-1"_s);
    CHECK_FALSE(f.table().currentIndex().isValid());
    CHECK(f.chart().currentRow() == -1);
    f.filter.clear();
    CHECK(f.table().currentIndex().row() == f.pane.shownEvents().rowOf(u"e0-1"_s));
}

TEST_CASE("a click on a mark chooses its event, a double click opens the passage")
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

TEST_CASE("one odd date keeps nothing from being shown")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    domain::Chronology chronology = f.collection.chronology();
    for (const auto* odd : {u"XXXX-11-23", u"0001", u"9999", u"../2024", u"2019/..", u"19XX"}) {
        domain::ChronologyEvent event = chronology.front();
        event.id = QString(odd);
        event.date = domain::Edtf::parse(odd);
        REQUIRE(event.date.has_value());
        chronology.push_back(event);
    }
    f.collection.setChronology(chronology);
    f.pane.grab();
    CHECK(marksOnChart(f.chart()) == 16);
    f.chart().zoomBy(1e6, 400);
    f.pane.grab();
}

TEST_CASE("views and splitter come back, and nonsense is refused")
{
    Fixture f;
    f.pane.setView(TimelinePane::View::Chart);
    const QByteArray state = f.pane.saveState();
    f.pane.setView(TimelinePane::View::Table);
    CHECK(f.pane.restoreState(state));
    CHECK(f.pane.view() == TimelinePane::View::Chart);
    CHECK_FALSE(f.pane.restoreState("nonsense"_ba));
    CHECK_FALSE(f.pane.restoreState({}));
    CHECK(f.pane.view() == TimelinePane::View::Chart);
}

TEST_CASE("the chosen event's title is drawn bold and others dim while an entity is chosen")
{
    Fixture f;
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
    Fixture f;
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

TEST_CASE("copying the chosen event gives what, when and the sentence")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e3-1"_s);
    const bool inTable = GENERATE(true, false);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(inTable ? static_cast<QWidget*>(&f.table()) : &f.chart(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Japan hands over equipment <b>& friends</b>\n30 "_s));
}

TEST_CASE("in a narrow, high pane the filter takes two lines and the chart goes below the table; nothing is cut off")
{
    Fixture f;
    auto* bar = f.pane.findChild<timeline::FilterBar*>();
    auto* splitter = f.pane.findChild<QSplitter*>();
    CHECK(splitter->orientation() == Qt::Horizontal);
    f.pane.resize(440, 600);
    QCoreApplication::processEvents();
    CHECK(f.pane.minimumSizeHint().width() <= 440);
    CHECK(splitter->orientation() == Qt::Vertical);
    for (const QWidget* control : bar->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        CHECK((control->isHidden() || bar->rect().contains(control->geometry())));
    }
    f.pane.resize(1200, 300);
    QCoreApplication::processEvents();
    CHECK(splitter->orientation() == Qt::Horizontal);
    CHECK(QTest::qWaitFor([&] { return bar->height() < 50; }));
}

TEST_CASE("Tab goes through the controls as they are read, then into the table, and back the same way")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    f.pane.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&f.pane));
    QWidget* first = &f.button(u"track-japan-asean"_s);
    first->setFocus();
    QStringList names;
    for (int i = 0; i < 7 && f.pane.focusWidget() != &f.table(); ++i) {
        names << f.pane.focusWidget()->objectName();
        QTest::keyClick(f.pane.focusWidget(), Qt::Key_Tab);
    }
    CHECK(f.pane.focusWidget() == &f.table());
    CHECK(names.first() == u"track-japan-asean");
    CHECK(names.last() == u"conflicts");
    QTest::keyClick(&f.table(), Qt::Key_Backtab);
    CHECK(f.pane.focusWidget()->objectName() == u"conflicts");
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

TEST_CASE("a screen reader hears date, kind, track and what a person said of an event")
{
    Fixture f;
    support::fillWithSamples(f.collection);
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&f.chart());
    const int row = f.pane.shownEvents().rowOf(u"e0-0"_s);
    CHECK(chart->child(row)->text(QAccessible::Name)
          == u"2021-11-24, agreement, Japan–Vietnam, suggested: Jepang dan Vietnam teken kerja sama siber"_s);
}
