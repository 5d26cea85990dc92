#include "tests/support/printing.h"
#include "tests/ui/notes/fixture.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using notes::tests::Fixture;

TEST_CASE("Every step is in the store when it is shown, and undo takes it back, across articles")
{
    Fixture f;
    const QString one = f.mark(u"a"_s, u"Jepang"_s);
    const QString two = f.mark(u"b"_s, u"Nhật Bản"_s, domain::LabelId::Second);
    f.notes.setLabel({one, two}, domain::LabelId::Fourth);
    CHECK(f.store.highlights().value().size() == 2);
    CHECK(f.notes.highlight(one)->label == domain::LabelId::Fourth);

    f.notes.undoStack().undo(); // both labels: one step
    CHECK(f.notes.highlight(one)->label == domain::LabelId::First);
    CHECK(f.notes.highlight(two)->label == domain::LabelId::Second);
    f.notes.undoStack().undo();
    CHECK(f.notes.highlightsIn(u"b"_s).empty());
    CHECK(f.notes.highlightsIn(u"a"_s).size() == 1);
    f.notes.undoStack().redo();
    CHECK(f.notes.highlight(two) != nullptr);
    CHECK(f.store.highlights().value() == f.notes.highlights());
}

TEST_CASE("Deleting a highlight takes its notes along and undo brings all back")
{
    Fixture f;
    const QString one = f.mark(u"a"_s, u"Jepang"_s);
    const QString other = f.mark(u"a"_s, u"dan Jepang teken"_s); // overlaps it
    const domain::NoteTarget target {.subject = domain::NoteSubject::Highlight, .id = one};
    const QString note = f.notes.addNote(target, u"Jepang"_s, u"tanya"_s);
    QSignalSpy deleted(&f.notes, &models::Annotations::deleted);

    f.notes.remove({one});
    CHECK(f.notes.highlightsIn(u"a"_s).size() == 1);
    CHECK(f.notes.highlight(other) != nullptr);
    CHECK(!f.notes.hasNote(target));
    REQUIRE(deleted.size() == 1);
    CHECK(deleted.at(0).at(0).toString() == u"Highlight deleted"_s);

    f.notes.undoStack().undo();
    CHECK(f.notes.highlight(one) != nullptr);
    CHECK(f.notes.note(note)->text == u"tanya"_s);
    CHECK(f.store.notes().value().size() == 1);
}

TEST_CASE("Typing of one sitting is one step")
{
    Fixture f;
    const QString note = f.notes.addNote({.subject = domain::NoteSubject::Article, .id = u"a"_s}, u"Nota"_s, u"a"_s);
    f.notes.setNoteText(note, u"ab"_s, 7);
    f.notes.setNoteText(note, u"abc"_s, 7);
    f.notes.setNoteText(note, u"abcd"_s, 8);
    CHECK(f.notes.undoStack().count() == 3);
    f.notes.undoStack().undo();
    CHECK(f.notes.note(note)->text == u"abc"_s);
    f.notes.undoStack().undo();
    CHECK(f.notes.note(note)->text == u"a"_s);
}

TEST_CASE("What cannot be kept is not shown, and says so")
{
    Fixture f;
    const QString one = f.mark(u"a"_s, u"Jepang"_s);
    f.store.refuseWith(
        base::Error {.kind = base::ErrorKind::WriteFailed, .sentence = u"The disk is full."_s, .detail = {}});
    QSignalSpy failed(&f.notes, &models::Annotations::failed);
    CHECK(f.mark(u"a"_s, u"Tokyo"_s).isEmpty());
    f.notes.remove({one});
    CHECK(f.notes.highlight(one) != nullptr);
    CHECK(failed.size() == 2);
    CHECK(f.notes.undoStack().count() == 1);
}

TEST_CASE("What another start kept is there after loading")
{
    Fixture f;
    const QString one = f.mark(u"a"_s, u"Jepang"_s);
    f.notes.setLabelName(domain::LabelId::First, u"Nota"_s);
    models::Annotations again(f.store);
    REQUIRE(again.load());
    CHECK(again.highlight(one) != nullptr);
    CHECK(again.labels().name(domain::LabelId::First) == u"Nota"_s);
    CHECK(!again.undoStack().canUndo());
}

TEST_CASE("A change that the store has made is shown, and is one step that can be taken back")
{
    Fixture f;
    const QString one = f.mark(u"a"_s, u"Jepang"_s);
    domain::AnnotationChange change;
    change.highlights.push_back({.before = *f.notes.highlight(one), .after = *f.notes.highlight(one)});
    change.highlights.front().after->textKey = u"c"_s;
    REQUIRE(f.store.apply(change));
    f.notes.adopt(change, u"move"_s);
    CHECK(f.notes.highlightsIn(u"a"_s).empty());
    CHECK(f.notes.highlightsIn(u"c"_s).size() == 1);
    f.notes.undoStack().undo();
    CHECK(f.notes.highlightsIn(u"a"_s).size() == 1);
    CHECK(f.store.highlights().value() == f.notes.highlights());
}

TEST_CASE("Where the store's change meets one made here meanwhile, what the store has is shown")
{
    Fixture f;
    const QString one = f.mark(u"a"_s, u"Jepang"_s);
    domain::AnnotationChange change;
    change.highlights.push_back({.before = *f.notes.highlight(one), .after = *f.notes.highlight(one)});
    change.highlights.front().after->textKey = u"c"_s;
    REQUIRE(f.store.apply(change));
    f.notes.setLabel({one}, domain::LabelId::Third); // before it is told of
    f.notes.adopt(change, u"move"_s);
    CHECK(f.store.highlights().value() == f.notes.highlights());
    CHECK(f.notes.highlight(one)->label == domain::LabelId::Third);
}
