#include "window_room.h"

using namespace linimasa;
using namespace linimasa::ui;
using namespace linimasa::ui::tests;

TEST_CASE("Panes are gone through by key and hidden by key; a narrow window folds the inspector away")
{
    WindowRoom it;
    it.trigger(Act::GoToText);
    QSet<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        it.press(Qt::Key_F6);
        visited.insert(it.window.focusWidget());
    }
    CHECK(visited.size() >= 3);
    it.press(Qt::Key_F9);
    CHECK_FALSE(it.dock(u"articles"_s).isVisible());
    it.press(Qt::Key_F9);
    CHECK(it.dock(u"articles"_s).isVisible());
    it.window.resize(880, 700);
    CHECK_FALSE(it.dock(u"inspector"_s).isVisible());
    it.window.resize(1200, 700);
    CHECK(it.dock(u"inspector"_s).isVisible());
}

TEST_CASE("In a narrow window the inspector is a drawer over the text, with the same key")
{
    WindowRoom it;
    it.trigger(Act::GoToInspector);
    it.window.resize(880, 700);
    auto* drawer = it.window.findChild<Drawer*>();
    CHECK_FALSE(drawer->isVisible());
    CHECK_FALSE(it.window.actions()[Act::ShowInspector]->isChecked());
    it.trigger(Act::GoToInspector);
    REQUIRE(drawer->isVisible());
    CHECK(drawer->isAncestorOf(it.window.focusWidget()));
    CHECK(it.window.actions()[Act::ShowInspector]->isChecked());
    CHECK(it.window.centralWidget()->geometry().contains(drawer->geometry()));
    QTest::keyClick(drawer, Qt::Key_Escape);
    CHECK_FALSE(drawer->isVisible());
    CHECK(it.window.reader().isAncestorOf(it.window.focusWidget()));
    it.trigger(Act::ShowInspector);
    CHECK(drawer->isVisible());
    it.window.resize(1200, 700);
    CHECK_FALSE(drawer->isVisible());
    CHECK(it.dock(u"inspector"_s).isVisible());
    CHECK(it.dock(u"inspector"_s).widget()->isVisible());
}

TEST_CASE("A very narrow window shows one pane at a time and leads back; a wide one is as it was")
{
    WindowRoom it;
    it.open({it.pact(), it.talks()});
    REQUIRE(QTest::qWaitFor([&] { return !it.window.collection().chronology().empty(); }, 20000));
    it.trigger(Act::GoToText);
    it.trigger(Act::ShowList); // hidden by the reader in the wide window
    it.window.resize(600, 700);
    const auto shown = [&] {
        QStringList names;
        for (const QString& id : {u"articles"_s, u"timeline"_s, u"inspector"_s}) {
            names << (it.dock(id).isVisible() ? id : QString());
        }
        names << (it.window.reader().isVisible() ? u"text"_s : QString());
        names.removeAll(QString());
        return names.join(u' ');
    };
    CHECK(shown() == u"text");
    it.trigger(Act::GoToList);
    CHECK(shown() == u"articles");
    it.press(Qt::Key_Down);
    CHECK(shown() == u"articles");
    it.press(Qt::Key_Return);
    CHECK(shown() == u"text");
    it.trigger(Act::PassageOrEvent);
    CHECK(shown() == u"timeline");
    it.press(Qt::Key_Return); // its passage
    CHECK(shown() == u"text");
    it.press(Qt::Key_Backspace);
    CHECK(shown() == u"timeline");
    it.trigger(Act::ShowInspector);
    CHECK(shown() == u"inspector");
    it.press(Qt::Key_Backspace);
    CHECK(shown() == u"timeline");
    it.window.resize(1200, 700);
    CHECK(shown() == u"timeline inspector text");
}

TEST_CASE("The timeline asked for twice takes the whole window, and gives it back")
{
    WindowRoom it;
    it.open({it.pact()});
    REQUIRE(QTest::qWaitFor([&] { return !it.window.collection().chronology().empty(); }, 20000));
    it.trigger(Act::GoToTimeline);
    CHECK(it.window.reader().isVisible());
    const QByteArray before = it.window.session().panes;
    const int height = it.dock(u"timeline"_s).height();
    it.trigger(Act::GoToTimeline);
    CHECK_FALSE(it.window.reader().isVisible());
    CHECK_FALSE(it.dock(u"articles"_s).isVisible());
    QCoreApplication::processEvents();
    CHECK(it.dock(u"timeline"_s).height() > 2 * height);
    CHECK(it.window.session().panes == before); // the next start has all panes
    it.trigger(Act::GoToTimeline);
    CHECK(it.window.reader().isVisible());
    CHECK(it.dock(u"articles"_s).isVisible());
    it.trigger(Act::GoToTimeline);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Return); // a passage wants to be seen
    CHECK(it.window.reader().isVisible());
}
