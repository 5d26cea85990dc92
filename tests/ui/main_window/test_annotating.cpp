#include "app/annotations/memory_annotation_store.h"
#include "tests/support/printing.h"
#include "ui/annotating.h"
#include "ui/deciding.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/main_window.h"
#include "ui/notes/note_edit.h"
#include "ui/notes/note_editor.h"
#include "ui/notes/notes_pane.h"
#include "ui/reader/article_view.h"
#include "ui/reader/highlighting.h"
#include "ui/reader/reader_pane.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pact
    = "Japan and Vietnam sign a cybersecurity agreement\n\nTOKYO - Japan and Vietnam signed a cybersecurity "
      "cooperation agreement in Tokyo. Officials of both ministries took part in the ceremony.\n";

/// A window whose articles are read by nobody: what is marked needs their texts alone.
struct Fixture {
    annotations::MemoryAnnotationStore store;
    std::unique_ptr<MainWindow> window;
    QTemporaryDir folder;

    Fixture() { open(); }

    void open()
    {
        static const auto analyser = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
            .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}});
        window = std::make_unique<MainWindow>(
            Surroundings {.analyser = analyser, .tracks = {}, .sampleFolder = {}, .annotations = &store});
        window->resize(1200, 800);
        window->show();
        read(pact);
    }

    void read(const QByteArray& text)
    {
        QFile file(folder.filePath(u"pact.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        window->open({file.fileName()});
        REQUIRE(QTest::qWaitFor([&] { return view().article() != nullptr; }, 30000));
    }

    reader::ArticleView& view() { return window->reader().view(); }
    Annotating& annotating() { return window->annotating(); }

    void select(const QString& words)
    {
        const qsizetype begin = view().article()->article.text.indexOf(words);
        REQUIRE(begin >= 0);
        QTextCursor cursor(view().document());
        cursor.setPosition(static_cast<int>(begin));
        cursor.setPosition(static_cast<int>(begin + words.size()), QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
    }
    void trigger(Act act) { window->actions()[act]->trigger(); }
};

} // namespace

TEST_CASE("Highlight, write a note, and close at once: both are there at the next start")
{
    Fixture f;
    f.select(u"signed a cybersecurity"_s);
    f.trigger(Act::MarkSecond);
    f.trigger(Act::WriteNote);
    notes::NoteEdit& edit = f.annotating().pane()->editor().edit();
    QTest::keyClicks(&edit, u"1 Hm, who signed? n"_s); // letters that are keys in the text
    f.window->close();
    f.window.reset();
    REQUIRE(f.store.highlights().value().size() == 1);
    REQUIRE(f.store.notes().value().size() == 1);
    CHECK(f.store.notes().value().front().text == u"1 Hm, who signed? n"_s);

    f.open();
    REQUIRE(f.view().highlights().all().size() == 1);
    CHECK(f.view().highlights().all().front().hasNote);
    CHECK(f.annotating().pane()->shown().rowCount() == 1);
}

TEST_CASE("A note that gets its row while it is written stays the one that is written")
{
    Fixture f;
    f.select(u"Japan and Vietnam signed"_s);
    f.trigger(Act::MarkFirst);
    f.select(u"ceremony"_s);
    f.trigger(Act::WriteNote);
    notes::NoteEditor& editor = f.annotating().pane()->editor();
    const QString target = editor.target()->id;
    QTest::keyClicks(&editor.edit(), u"first"_s);
    REQUIRE(QTest::qWaitFor([&] { return f.store.notes().value().size() == 1; }));
    QTest::keyClicks(&editor.edit(), u" and more"_s);
    CHECK(editor.target()->id == target);
    CHECK(editor.keep());
    CHECK(f.store.notes().value().size() == 1);
    CHECK(f.store.notes().value().front().text == u"first and more"_s);
}

TEST_CASE("A deletion offers Undo in the bottom line, which brings all back")
{
    Fixture f;
    f.select(u"Officials"_s);
    f.trigger(Act::MarkAgain);
    f.trigger(Act::DeleteHighlight);
    CHECK(f.store.highlights().value().empty());
    auto* offer = f.window->statusBar()->findChild<QToolButton*>(u"undoOffer"_s);
    REQUIRE(offer != nullptr);
    REQUIRE(offer->isVisible());
    offer->click();
    CHECK(f.store.highlights().value().size() == 1);
    CHECK(!offer->isVisible());
    f.trigger(Act::Undo); // the marking itself
    CHECK(f.store.highlights().value().empty());
    CHECK(!f.window->actions()[Act::Undo]->isEnabled());
    f.trigger(Act::Redo);
    CHECK(f.view().highlights().all().size() == 1);
}

TEST_CASE("Writing a note leaves the text where it was, and Escape goes back to it")
{
    Fixture f;
    f.select(u"ministries"_s);
    const int before = static_cast<int>(f.view().topPosition());
    f.trigger(Act::WriteNote);
    notes::NoteEditor& editor = f.annotating().pane()->editor();
    CHECK(editor.isVisible());
    CHECK(static_cast<int>(f.view().topPosition()) == before);
    CHECK(editor.target()->subject == domain::NoteSubject::Highlight);
    QTest::keyClicks(&editor.edit(), u"ask"_s);
    QTest::keyClick(&editor.edit(), Qt::Key_Escape);
    CHECK(f.store.notes().value().size() == 1);
}

TEST_CASE("When the file changes its highlights move with their words, and those that cannot are listed")
{
    Fixture f;
    f.select(u"cooperation agreement"_s);
    f.trigger(Act::MarkFirst);
    f.select(u"Officials of both ministries took part"_s);
    f.trigger(Act::MarkThird);
    QByteArray edited = pact;
    edited.replace("Officials of both ministries took part in the ceremony.", "Nobody else came.");
    edited.prepend("Updated at noon\n\n");
    f.read(edited);
    f.window->reader().rereadRequested(0);
    REQUIRE(QTest::qWaitFor([&] { return f.view().article()->article.text.startsWith(u"Updated"_s); }, 30000));
    REQUIRE(QTest::qWaitFor([&] { return f.view().highlights().all().size() == 1; }));
    const auto placed = f.view().highlights().all().front().range;
    CHECK(placed.of(f.view().article()->article.text) == u"cooperation agreement"_s);
    CHECK(f.annotating().annotations().unplacedCount() == 1);
    CHECK(f.store.highlights().value().size() == 2);
    f.annotating().pane()->showUnplaced();
    CHECK(f.annotating().pane()->shown().rowCount() == 1);
}

TEST_CASE(
    "A note is written on a name and on an event, is found again from the notes, and outlives a decision on the event")
{
    Fixture f;
    REQUIRE(QTest::qWaitFor([&] { return !f.window->collection().chronology().empty(); }, 30000));
    auto* inspector = f.window->findChild<inspector::InspectorPane*>();
    REQUIRE(QTest::qWaitFor([&] { return (inspector = f.window->findChild<inspector::InspectorPane*>()) != nullptr; }));
    const auto write = [&](const QString& words) {
        notes::NoteEditor& editor = f.annotating().pane()->editor();
        REQUIRE(editor.isOpen());
        QTest::keyClicks(&editor.edit(), words);
        REQUIRE(editor.keep());
    };
    // The event: a click on the button of its page.
    const QString event = f.window->collection().chronology().front().id;
    f.window->selection().setEvent(event);
    inspector->setCurrentIndex(inspector::InspectorPane::EventTab);
    auto* button = inspector->currentWidget()->findChild<QPushButton*>(u"writeSubjectNote"_s);
    REQUIRE(button != nullptr);
    button->click();
    write(u"who signed?"_s);
    REQUIRE(f.store.notes().value().size() == 1);
    CHECK(f.store.notes().value().front().target.subject == domain::NoteSubject::Event);
    // The name: by the keyboard, while its page has the focus.
    const auto& mentions = f.view().article()->analysis.mentions;
    REQUIRE(!mentions.empty());
    f.window->selection().setEntity(mentions.front().entityId);
    inspector->setCurrentIndex(inspector::InspectorPane::EntitiesTab);
    inspector->currentWidget()->findChild<QTreeView*>()->setFocus();
    f.trigger(Act::WriteNote);
    write(u"see the ministry"_s);
    REQUIRE(f.store.notes().value().size() == 2);
    CHECK(f.store.notes().value().back().target
          == domain::NoteTarget {.subject = domain::NoteSubject::Entity, .id = mentions.front().entityId});
    CHECK(f.annotating().pane()->shown().rowCount() == 2);
    // A decision gives the event another id; its note stays with it.
    REQUIRE(f.window->deciding().desk().confirm({event}));
    const QString decided = f.window->selection().chosenEvent();
    CHECK(decided != event);
    inspector->setCurrentIndex(inspector::InspectorPane::EventTab);
    const auto labels = inspector->currentWidget()->findChildren<QLabel*>(u"subjectNote"_s);
    REQUIRE(!labels.empty());
    CHECK(labels.constLast()->text().contains(u"who signed?"_s));
    f.window->selection().setEvent({});
    f.annotating().pane()->step(1); // both belong to no article; the one of the event or of the name is found
    f.annotating().pane()->step(1);
    CHECK(f.window->selection().chosenEvent() == decided);
}
