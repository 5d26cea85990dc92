#include "app/corrections/memory_correction_store.h"
#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/inspector/event_chooser.h"
#include "ui/inspector/inspector_pane.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <utility>

using namespace linimasa;
using namespace linimasa::inspector;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
    {
        support::fillWithSamples(collection);
        desk.setSuggestions(collection.chronology());
        pane.setTracks(support::tracks());
        pane.setDesk(&desk);
        pane.resize(340, 800);
        pane.show();
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
    }

    QString eventWithSources(std::size_t count) const
    {
        const auto& all = collection.chronology();
        const auto found
            = std::ranges::find_if(all, [&](const auto& event) { return event.evidences.size() >= count; });
        REQUIRE(found != all.end());
        return found->id;
    }

    template<typename Part> QList<Part*> shown(const QString& name = {})
    {
        QList<Part*> found;
        for (Part* part : pane.findChildren<Part*>(name)) {
            if (part->isVisible()) {
                found << part;
            }
        }
        return found;
    }

    models::Collection collection;
    models::Selection selection;
    corrections::MemoryCorrectionStore store;
    QUndoStack stack;
    models::Corrections corrections {store, stack};
    models::EventDesk desk {collection, corrections, selection};
    InspectorPane pane {collection, selection};
};

} // namespace

TEST_CASE("Sources that tell of another event are marked and part from it; undo brings them together")
{
    Desk it;
    it.selection.setEvent(it.eventWithSources(2));
    const std::size_t events = it.collection.chronology().size();
    CHECK(it.shown<QCheckBox>().isEmpty()); // not before it is asked for
    REQUIRE(it.shown<QPushButton>(u"split-begin"_s).size() == 1);
    QTest::mouseClick(it.shown<QPushButton>(u"split-begin"_s).front(), Qt::LeftButton);
    auto boxes = it.shown<QCheckBox>();
    REQUIRE(boxes.size() >= 2);
    auto* split = it.shown<QPushButton>(u"split"_s).front();
    CHECK_FALSE(split->isEnabled());
    for (QCheckBox* box : boxes) {
        box->setChecked(true);
    }
    CHECK_FALSE(split->isEnabled()); // one must stay
    boxes.front()->setChecked(false);
    REQUIRE(split->isEnabled());
    QTest::mouseClick(split, Qt::LeftButton);
    CHECK(it.collection.chronology().size() == events + 1);
    CHECK(it.store.decisions()->size() == 2);
    it.stack.undo();
    CHECK(it.collection.chronology().size() == events);
    CHECK(it.store.decisions()->empty());
}

TEST_CASE("An event with one source cannot be split")
{
    Desk it;
    const auto& all = it.collection.chronology();
    it.selection.setEvent(std::ranges::find_if(all, [](const auto& event) { return event.evidences.size() == 1; })->id);
    CHECK(it.shown<QPushButton>(u"split-begin"_s).isEmpty());
}

TEST_CASE("The event that words belong to is found by typing and by the arrows; Escape asks no more")
{
    Desk it;
    QStringList ids;
    for (const auto& event : it.collection.chronology()) {
        ids << event.id;
    }
    QString answer;
    it.pane.chooseEvent(u"Which?"_s, ids, [&](const QString& id) { answer = id; });
    auto* list = it.shown<QListWidget>(u"chooser-events"_s).front();
    auto* words = it.shown<QLineEdit>(u"chooser-words"_s).front();
    CHECK(words->hasFocus());
    REQUIRE(list->count() == ids.size());
    QTest::keyClick(words, Qt::Key_Down);
    CHECK(list->currentRow() == 1);
    // The chronology may be made anew meanwhile.
    it.desk.setSuggestions(it.desk.suggestions());
    CHECK(it.shown<QLineEdit>(u"chooser-words"_s).size() == 1);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(answer == ids.at(1));
    CHECK(it.shown<QLineEdit>(u"chooser-words"_s).isEmpty());

    answer.clear();
    it.pane.chooseEvent(u"Which?"_s, ids, [&](const QString& id) { answer = id; });
    words = it.shown<QLineEdit>(u"chooser-words"_s).front();
    QTest::keyClicks(words, u"no event is called so"_s);
    CHECK(it.shown<QListWidget>(u"chooser-events"_s).front()->count() == 0);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(answer.isEmpty());
    QTest::keyClick(words, Qt::Key_Escape);
    CHECK(answer.isEmpty());
    CHECK(it.shown<QLineEdit>(u"chooser-words"_s).isEmpty());
}
