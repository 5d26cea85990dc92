#include "timeline_room.h"

using namespace linimasa;
using namespace linimasa::timeline;
using namespace linimasa::timeline::tests;

TEST_CASE("the pane says why it is empty")
{
    TimelineRoom f;
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
    TimelineRoom f;
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
    TimelineRoom f;
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
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    auto* words = f.pane.findChild<QLineEdit*>(u"words"_s);
    QTest::keyClicks(words, u"keamanan  siber"_s);
    CHECK(words->text() == u"keamanan  siber"_s);
    CHECK(f.filter.words() == u"keamanan siber"_s);
}

TEST_CASE("walking the table chooses events, Enter opens the passage")
{
    TimelineRoom f;
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
    TimelineRoom f;
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
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e0-1"_s);
    f.filter.setTracks({u"japan-vietnam"_s});
    CHECK(f.selection.chosenEvent() == u"e0-1"_s);
    CHECK_FALSE(f.table().currentIndex().isValid());
    CHECK(f.chart().currentRow() == -1);
    f.filter.clear();
    CHECK(f.table().currentIndex().row() == f.pane.shownEvents().rowOf(u"e0-1"_s));
}

TEST_CASE("one odd date keeps nothing from being shown")
{
    TimelineRoom f;
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
    TimelineRoom f;
    f.pane.setView(TimelinePane::View::Chart);
    const QByteArray state = f.pane.saveState();
    f.pane.setView(TimelinePane::View::Table);
    CHECK(f.pane.restoreState(state));
    CHECK(f.pane.view() == TimelinePane::View::Chart);
    CHECK_FALSE(f.pane.restoreState("nonsense"_ba));
    CHECK_FALSE(f.pane.restoreState({}));
    CHECK(f.pane.view() == TimelinePane::View::Chart);
}

TEST_CASE("copying the chosen event gives what, when and the sentence")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    f.selection.setEvent(u"e3-1"_s);
    const bool inTable = GENERATE(true, false);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(inTable ? static_cast<QWidget*>(&f.table()) : &f.chart(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().startsWith(u"Japan hands over equipment <b>& friends</b>\n30 "_s));
}

TEST_CASE("in a narrow, high pane the filter takes two lines and the chart goes below the table; nothing is cut off")
{
    TimelineRoom f;
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
    TimelineRoom f;
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

TEST_CASE("a screen reader hears date, kind, track and what a person said of an event")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&f.chart());
    const int row = f.pane.shownEvents().rowOf(u"e0-0"_s);
    CHECK(chart->child(row)->text(QAccessible::Name)
          == u"2021-11-24, agreement, Japan–Vietnam, suggested: Jepang dan Vietnam teken kerja sama siber"_s);
}

TEST_CASE("With Ctrl held, as for undo, choosing another event leaves no other row selected")
{
    TimelineRoom f;
    support::fillWithSamples(f.collection);
    QCoreApplication::processEvents();
    f.selection.setEvent(f.pane.shownEvents().eventAt(3).id);
    REQUIRE(f.pane.chosenEvents() == QStringList {f.pane.shownEvents().eventAt(3).id});
    SECTION("the table's own key")
    {
        QTest::keyClick(&f.table(), Qt::Key_Home, Qt::ControlModifier);
        CHECK(f.pane.chosenEvents() == QStringList {f.pane.shownEvents().eventAt(0).id});
    }
    SECTION("chosen elsewhere")
    {
        QTest::keyPress(&f.table(), Qt::Key_Control, Qt::ControlModifier);
        f.selection.setEvent(f.pane.shownEvents().eventAt(1).id);
        CHECK(f.pane.chosenEvents() == QStringList {f.pane.shownEvents().eventAt(1).id});
        QTest::keyRelease(&f.table(), Qt::Key_Control);
    }
}
